using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Netwright.Generator.Diagnostics;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Fixtures;

/// <summary>
/// What a build of one file says in all: the compiler on the source and on what is generated, the generator, and the analyzer. Of docs that are
/// missing nothing is said.
/// </summary>
internal static class WholeBuild
{
    private static readonly SyntaxTree Usings = CSharpSyntaxTree.ParseText("global using Netwright;", NetworkCompilation.ParseOptions, "Usings.cs");

    /// <summary>All messages in the order of the source. An exception would be among them, as AD0001 or CS8785.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(string source)
    {
        CSharpCompilation project = NetworkCompilation.Create(source).AddSyntaxTrees(Usings);
        project = project.WithOptions(project.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create("CS1591", ReportDiagnostic.Suppress)]));
        NetworkCompilation.CreateDriver().RunGeneratorsAndUpdateCompilation(project, out Compilation compilation, out ImmutableArray<Diagnostic> generated);
        ImmutableArray<Diagnostic> analyzed = await compilation.WithAnalyzers([new NetworkAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return
        [
            .. compilation.GetDiagnostics()
                .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Concat(generated)
                .Concat(analyzed)
                .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                .ThenBy(static diagnostic => diagnostic.Id),
        ];
    }
}
