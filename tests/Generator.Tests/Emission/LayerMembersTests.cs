using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Emission;

/// <summary>The members through which a program reaches the parameters of layers and blocks.</summary>
public sealed class LayerMembersTests
{
    [Fact]
    public void Layers_of_a_block_are_members_of_its_member() => AssertCompiles("""
        [Block] [Dense(Inner.Units), ReLU] abstract class Inner { public const int Units = 3; }
        [Block] [Use<Inner>(5), Use<Inner>(Name = "last")] abstract class Outer;
        [Network(4)] [Dense(2), Use<Outer>, Use<Outer>(Name = "head", Repeat = 2)] public partial class Net;
        static class User
        {
            static Parameter[] Of(Net net) => [net.Dense1.Weight, net.Outer1.Inner1.Dense1.Bias, net.Outer1.Last.Dense1.Weight, net.Head2.Inner1.Dense1.Weight];
        }
        """);

    [Fact]
    public void Members_may_be_called_like_their_types() => AssertCompiles("""
        [Block] [Dense(3, Name = "same"), Dense(2, Name = "same_")] abstract class Same;
        [Network(4)] [Use<Same>(Name = "same"), Dense(2, Name = "weight"), Dense(2, Name = "layers"), Dense(2, Name = "weight_")] public partial class Net;
        static class User
        {
            static Parameter[] Of(Net net) => [net.Same.Same.Weight, net.Same.Same_.Bias, net.Weight.Weight, net.Weight_.Weight, net.Layers.Weight];
        }
        """);

    [Theory]
    [InlineData("Dense(2, Name = \"1st\"), Dense(3)")]
    [InlineData("Dense(2, Name = \"a\"), Dense(2, Name = \"A\"), Dense(3)")]
    [InlineData("Dense(2, Name = \"dense2\"), Dense(2), Dense(3)")]
    [InlineData("Dense(2, Name = \"forward\"), Dense(2, Name = \"net\"), Dense(2, Name = \"own\"), Dense(3)")]
    [InlineData("Use<Wrong>, Use<Wrong>(Name = \"a b\"), Dense(3)")]
    public void Wrong_names_do_not_break_the_surface(string layers) => AssertCompiles($$"""
        [Block] [Dense(3, Name = "same"), Dense(2, Name = "same"), Dense(2, Name = "2nd")] abstract class Wrong;
        [Network(4)] [{{layers}}] public partial class Net { int Own; }
        """);

    private static void AssertCompiles(string source)
    {
        CSharpCompilation compilation = ConsumerCompilation.Of(source);
        CSharpGeneratorDriver
            .Create([new NetworkGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        IEnumerable<string> errors = generated.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
                || (diagnostic.Severity == DiagnosticSeverity.Warning && diagnostic.Location.SourceTree!.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)))
            .Select(static diagnostic => $"{diagnostic}");
        Assert.Empty(errors);
        Assert.Contains(generated.SyntaxTrees, static tree => tree.FilePath.EndsWith("Net.g.cs", StringComparison.Ordinal));
    }
}
