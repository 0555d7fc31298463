using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Diagnostics;

/// <summary>Half-typed source never makes the analyzer throw (which would be reported as AD0001).</summary>
public sealed class RobustnessTests
{
    private const int Deletions = 150;

    private const int Prefixes = 400;

    public static TheoryData<string> Declarations => [Sources.LeNet5, Sources.ResNet18, Sources.Graphs];

    [Theory]
    [MemberData(nameof(Declarations))]
    public async Task Every_prefix(string declaration)
    {
        for (int length = 0; length <= declaration.Length; length += Math.Max(1, declaration.Length / Prefixes))
        {
            await AssertNoExceptionAsync(declaration[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Declarations))]
    public async Task Random_deletions_of_a_token(string declaration)
    {
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(declaration).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0)];
        var random = new Random(2);
        for (int trial = 0; trial < Deletions; trial++)
        {
            SyntaxToken first = tokens[random.Next(tokens.Length)];
            SyntaxToken second = tokens[random.Next(tokens.Length)];
            string without = declaration.Remove(Math.Max(first.SpanStart, second.SpanStart), Later(first, second).Span.Length);
            await AssertNoExceptionAsync(trial % 2 == 0 || first == second
                ? without
                : without.Remove(Math.Min(first.SpanStart, second.SpanStart), Earlier(first, second).Span.Length));
        }
    }

    [Fact]
    public async Task An_exception_would_be_seen()
    {
        // The same path with a declaration that is wrong: the tests above would pass if nothing ran at all.
        Assert.NotEmpty(await Analysis.RunAsync(ConsumerCompilation.Of(Sources.LeNet5.Replace("Flatten", "ReLU", StringComparison.Ordinal))));
    }

    private static SyntaxToken Later(SyntaxToken one, SyntaxToken other) => one.SpanStart > other.SpanStart ? one : other;

    private static SyntaxToken Earlier(SyntaxToken one, SyntaxToken other) => one.SpanStart > other.SpanStart ? other : one;

    private static async Task AssertNoExceptionAsync(string source)
    {
        ImmutableArray<Diagnostic> found = await Analysis.RunAsync(ConsumerCompilation.Of(source));
        Assert.All(found, diagnostic => Assert.True(
            diagnostic.Id.StartsWith("NW", StringComparison.Ordinal),
            $"{diagnostic.Id}: {Analysis.Message(diagnostic)}\n{source}"));
    }
}
