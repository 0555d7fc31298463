using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Netwright.Generator.Diagnostics;
using Netwright.Testing;

namespace Netwright.CodeFixes.Tests.Fixtures;

/// <summary>A project that uses Netwright, as an editor has it: with the generator, and documents that can be changed.</summary>
internal sealed class Consumer : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();

    private readonly Solution _solution;

    private readonly ImmutableArray<DocumentId> _documents;

    public Consumer(params string[] sources)
    {
        CSharpCompilation compilation = NetworkCompilation.Create(string.Empty);
        var project = ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Consumer",
            "Consumer",
            LanguageNames.CSharp,
            compilationOptions: compilation.Options,
            parseOptions: NetworkCompilation.ParseOptions,
            metadataReferences: compilation.References,
            analyzerReferences: [new GeneratorReference()]);
        _solution = _workspace.CurrentSolution
            .AddProject(project)
            .AddDocument(DocumentId.CreateNewId(project.Id), "Usings.cs", "global using Netwright;", filePath: "Usings.cs");
        foreach ((int index, string source) in sources.Index())
        {
            var id = DocumentId.CreateNewId(project.Id);
            _documents = _documents.IsDefault ? [id] : _documents.Add(id);
            _solution = _solution.AddDocument(id, $"Source{index}.cs", source, filePath: $"Source{index}.cs");
        }
    }

    /// <summary>The project as it was written.</summary>
    public Project Project => _solution.Projects.Single();

    /// <summary>
    /// What analyzer and compiler report of the documents and of the declarations in generated code, in the order of the source.
    /// </summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        var compilers = new List<Diagnostic>(compilation.GetDeclarationDiagnostics().Concat(compilation.GetParseDiagnostics()));
        foreach (Document document in project.Documents)
        {
            compilers.AddRange((await document.GetSemanticModelAsync())!.GetDiagnostics());
        }

        return await WithOursAsync(compilation, compilers.Distinct());
    }

    /// <summary>What analyzer and compiler report, also of the bodies in generated code, which takes longer.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnoseWholeAsync(Project project)
    {
        Compilation compilation = (await project.GetCompilationAsync())!;
        return await WithOursAsync(compilation, compilation.GetDiagnostics());
    }

    /// <summary>The documents of a changed solution, in the order in which they were given.</summary>
    public async Task<string[]> TextsAsync(Solution changed)
    {
        var texts = new List<string>();
        foreach (DocumentId id in _documents)
        {
            texts.Add((await changed.GetDocument(id)!.GetTextAsync()).ToString());
        }

        return [.. texts];
    }

    public void Dispose() => _workspace.Dispose();

    private static async Task<ImmutableArray<Diagnostic>> WithOursAsync(Compilation compilation, IEnumerable<Diagnostic> compilers)
    {
        ImmutableArray<Diagnostic> ours = await compilation.WithAnalyzers([new NetworkAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. ours.Concat(compilers.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                .OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start),
        ];
    }
}
