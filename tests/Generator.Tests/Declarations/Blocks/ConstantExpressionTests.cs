using Netwright.Generator.Declarations;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Declarations.Blocks;

/// <summary>Expressions over a block's parameters have the values that C# gives them.</summary>
public sealed class ConstantExpressionTests
{
    [Theory]
    [InlineData("A", 7)]
    [InlineData("Expr.A", 7)]
    [InlineData("+A - -B", 10)]
    [InlineData("A * 2 + B", 17)]
    [InlineData("A + B * 2", 13)]
    [InlineData("(A + B) * 2", 20)]
    [InlineData("A / B", 2)]
    [InlineData("A % B", 1)]
    [InlineData("-A / B + 10", 8)]
    [InlineData("-A % B + 10", 9)]
    [InlineData("A * Other.C", 35)]
    [InlineData("(int)(A * 0.5)", 3)]
    [InlineData("(int)(A / 2f * 10)", 35)]
    [InlineData("(int)((long)A * 3_000_000_000 / 1_000_000_000)", 21)]
    [InlineData("A > B ? A : B", 7)]
    [InlineData("A < B || A == 7 && !(B != 3) ? 5 : 6", 5)]
    [InlineData("A <= 7 & A >= 7 ? 5 : 6", 5)]
    [InlineData("Flag ? A : B", 3)]
    [InlineData("sizeof(int) * B", 12)]
    [InlineData("Small * B", 6)]
    [InlineData("D", 14)]
    [InlineData("0x10 + B", 19)]
    public void Value(string expression, int value)
    {
        NetworkDeclaration net = Inference.Read($$"""
            using static Expr;
            [Block] [Dense({{expression}})]
            abstract class Expr { public const int A = 40, B = 20, D = A * 2; public const bool Flag = A == 40; public const byte Small = 2; }
            static class Other { public const int C = 5; }
            [Network(4)] [Use<Expr>(7, 3)] partial class Net;
            """).Declaration;

        Assert.Equal(DeclarationFaults.None, net.Faults);
        Assert.Equal(new LayerArgument("units", value), net.Layers[0].Arguments[0]);
    }

    [Theory]
    [InlineData("64 / A", "'64 / A' divides by zero")]
    [InlineData("1 + 64 % A", "'64 % A' divides by zero")]
    [InlineData("B * B", "'B * B' overflows")]
    [InlineData("1 + (B + B)", "'B + B' overflows")]
    [InlineData("(int)(B * 2.0)", "'(int)(B * 2.0)' overflows")]
    public Task Without_a_value(string expression, string found) => Analysis.VerifyAsync(
        $$"""
        [Block] [Dense({{expression.Replace("A", "Expr.A", StringComparison.Ordinal).Replace("B", "Expr.B", StringComparison.Ordinal)}})]
        abstract class Expr { public const int A = 1, B = 1; }
        [Network(4)] [{|NW0506:Use<Expr>(0, 2_000_000_000)|}] partial class Net;
        """,
        $"In Expr(0, 2000000000), dense1: {found.Replace("A", "Expr.A", StringComparison.Ordinal).Replace("B", "Expr.B", StringComparison.Ordinal)} with these arguments");

    [Fact]
    public Task What_cannot_be_computed_is_reported_in_the_block() => Analysis.VerifyAsync(
        """
        [Block] [Dense({|NW0505:Expr.A << 1|})]
        abstract class Expr { public const int A = 1; }
        [Network(4)] [Use<Expr>(2)] partial class Net;
        """,
        "'Expr.A << 1' reads a parameter of the block in a way that Netwright cannot compute: use constants, + - * / %, comparisons, conditions, parentheses and casts");

    [Fact]
    public void Elements_of_an_array_are_computed_one_by_one()
        => Assert.Equal(
            [5, 12],
            Inference.Read("""
                [Block] [Dense(Inner.A), Dense(Inner.B)] abstract class Inner { public const int A = 1, B = 1; }
                [Block] [Use<Inner>(5, Outer.A * 3)] abstract class Outer { public const int A = 1; }
                [Network(4)] [Use<Outer>(new[] { 4 })] partial class Net;
                """).Declaration.Layers.Select(static layer => (int)layer.Arguments[0].Value!));
}
