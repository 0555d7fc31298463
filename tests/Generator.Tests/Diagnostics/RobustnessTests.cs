using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Netwright.Generator.Declarations;
using Netwright.Generator.Emission.Sources;
using Netwright.Generator.Shapes;
using Netwright.Generator.Tests.Fixtures;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Diagnostics;

/// <summary>
/// Half-typed source never makes the analyzer or the generator throw, which would be reported as AD0001 or CS8785: prefixes of every
/// declaration of the zoo, also those that end within a word, and the zoo with single tokens left out. Each stands in a namespace of its own, many
/// in one compilation. What is still valid is not written anew here; random declarations are (<see cref="RandomDeclarations.MutationTests"/>).
/// </summary>
public sealed class RobustnessTests
{
    private const int Deletions = 2000;
    private const int PerCompilation = 100;

    // What an editor adds by itself, or what stands below the line that is typed.
    private const string Rest = ")]\npublic partial class Typed;";

    // Prefixes of a family are cut at every character. All of them take minutes; otherwise a family has as many as contain so many characters
    // together: all of those with one network, every twentieth or so of those with five.
    private static readonly int MostCharacters = Environment.GetEnvironmentVariable("NETWRIGHT_LONG_TESTS") is { Length: > 0 } ? int.MaxValue : 150_000;

    private static readonly string[] Declarations =
    [
        Sources.Graphs,
        .. Directory.GetDirectories(Repository.PathOf("Examples", "Zoo"))
            .Where(static folder => Path.GetFileName(folder) is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(Text),
    ];

    public static TheoryData<int> Chunks => [.. Enumerable.Range(0, Deletions / PerCompilation)];

    public static TheoryData<int> Families => [.. Enumerable.Range(0, Declarations.Length)];

    [Theory]
    [MemberData(nameof(Families))]
    public async Task Every_prefix(int family)
    {
        string text = Declarations[family];
        int step = 1 + (text.Length * text.Length / 2 / MostCharacters);
        foreach (int[] ends in Enumerable.Range(0, text.Length + 1).Where(end => end % step == 0).Chunk(PerCompilation))
        {
            await AssertNoExceptionAsync(ends.SelectMany(end => new[] { text[..end], text[..end] + Rest }));
        }
    }

    [Theory]
    [MemberData(nameof(Chunks))]
    public Task Without_a_token(int chunk)
    {
        Random random = new(chunk);
        return AssertNoExceptionAsync(Enumerable.Range(0, PerCompilation).Select(_ =>
        {
            string text = Declarations[random.Next(Declarations.Length)];
            TextSpan[] tokens = TokensOf(text);
            TextSpan token = tokens[random.Next(tokens.Length)];
            return text.Remove(token.Start, token.Length);
        }));
    }

    [Fact]
    public async Task An_exception_would_be_seen()
    {
        // The same path with a declaration that is wrong: the tests above would pass if nothing ran at all.
        string wrong = Declarations[1].Replace("Flatten", "ReLU", StringComparison.Ordinal);

        Assert.NotEmpty(await Analysis.RunAsync(ConsumerCompilation.Of(wrong)));
        Assert.NotEmpty(SurfacesOf(ConsumerCompilation.Of(wrong)));
    }

    // The blocks of a family of networks stand beside them.
    private static string Text(string folder)
        => string.Join('\n', Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(static file => File.ReadAllText(file)
            .Replace("namespace Netwright.Zoo;", string.Empty, StringComparison.Ordinal)
            .Replace("using Netwright;", string.Empty, StringComparison.Ordinal)));

    private static TextSpan[] TokensOf(string text)
        => [.. CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens().Where(static token => token.Span.Length > 0).Select(static token => token.Span)];

    private static async Task AssertNoExceptionAsync(IEnumerable<string> texts)
    {
        CSharpCompilation compilation = ConsumerCompilation.Of([.. texts.Select(static (text, index) => $"namespace Half{index};\n{text}")]);

        ImmutableArray<Diagnostic> found = await Analysis.RunAsync(compilation);
        Assert.Empty(found.Where(static diagnostic => !diagnostic.Id.StartsWith("NW", StringComparison.Ordinal)));
        Assert.All(SurfacesOf(compilation), static surface => Assert.Empty(CSharpSyntaxTree.ParseText(surface).GetDiagnostics()));
    }

    // What the generator does with a declaration that is wrong.
    private static IEnumerable<string> SurfacesOf(CSharpCompilation compilation)
        => from type in compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>()
           where DeclaredAttributes.Of(type, CancellationToken.None) is { IsNetwork: true }
           let reading = DeclarationReader.Read(type, DeclaredAttributes.Of(type, CancellationToken.None)!, compilation)
           let network = ShapeInference.Infer(reading.Declaration).Network
           where !network.IsValid
           from file in NetworkEmitter.Emit(network, "Half", CancellationToken.None).Files
           select file.Source;
}
