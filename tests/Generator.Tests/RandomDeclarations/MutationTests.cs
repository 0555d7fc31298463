using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Netwright.Generator.Diagnostics;
using Netwright.Testing;
using Netwright.Testing.RandomNetworks;

namespace Netwright.Generator.Tests.RandomDeclarations;

/// <summary>
/// Random declarations with one thing broken: the analyzer or the compiler says so in the declaration itself, or it is valid after all and
/// compiles. Never is there an exception, nor an error in generated code.
/// </summary>
public sealed class MutationTests
{
    private const int PerCompilation = 60;
    private const int MostLines = 2;

    // Docs of generated code are no matter here.
    private static readonly CSharpParseOptions Parsing = NetworkCompilation.ParseOptions.WithDocumentationMode(DocumentationMode.None);

    public static TheoryData<int> Compilations => [.. Enumerable.Range(0, 18)];

    [Theory]
    [MemberData(nameof(Compilations))]
    public async Task Has_an_error_of_its_own_or_compiles(int number)
    {
        string[] sources = [.. Enumerable.Range(number * PerCompilation, PerCompilation).Select(Mutant)];
        CSharpCompilation consumer = Consumer(sources);
        GeneratorRunResult result = NetworkCompilation.CreateDriver().WithUpdatedParseOptions(Parsing)
            .RunGeneratorsAndUpdateCompilation(consumer, out Compilation compilation, out ImmutableArray<Diagnostic> complaints).GetRunResult().Results[0];
        Assert.Null(result.Exception);
        Assert.Empty(complaints);

        ImmutableArray<Diagnostic> found = await consumer.WithAnalyzers([new NetworkAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(found.Where(static diagnostic => !diagnostic.Id.StartsWith("NW", StringComparison.Ordinal)));

        Diagnostic[] errors = [.. compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        HashSet<string> wrong = [.. errors.Concat(found).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(PathOf)];
        string[] broken = [.. errors.Where(error => error.Location.SourceTree is not { } tree || !consumer.ContainsSyntaxTree(tree)).Select(error => $"{error}")];
        Assert.True(broken.Length == 0, $"{string.Join('\n', broken.Take(5))}\nin code of\n{string.Join('\n', sources.Where(source => Array.Exists(broken, error => error.Contains(source[10..source.IndexOf(';')] + "."))))}");

        // Where nothing is said, there is code.
        HashSet<string> written = [.. result.GeneratedSources.Where(static file => file.HintName.Contains(".Portable.", StringComparison.Ordinal)).Select(static file => file.HintName.Split('.')[0])];
        Assert.Empty(Enumerable.Range(0, PerCompilation).Where(index => !wrong.Contains(PathOf(index)) && !written.Contains(SpaceOf(index)) && sources[index].Contains("[Network(")).Select(index => sources[index]));
    }

    private static string Mutant(int seed)
        => $"namespace {SpaceOf(seed % PerCompilation)};\n{DeclarationMutation.Apply(RandomNetwork.Draw(seed, MostLines).Source, new Random(seed))}";

    private static string SpaceOf(int index) => $"Mutant{index}";

    private static string PathOf(int index) => $"{SpaceOf(index)}.cs";

    private static CSharpCompilation Consumer(string[] sources) => NetworkCompilation.Create(string.Empty)
        .RemoveAllSyntaxTrees()
        .AddSyntaxTrees(sources.Select(static (source, index) => CSharpSyntaxTree.ParseText(source, Parsing, PathOf(index)))
            .Append(CSharpSyntaxTree.ParseText("global using Netwright;", Parsing, "Usings.cs")));

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath ?? string.Empty;
}
