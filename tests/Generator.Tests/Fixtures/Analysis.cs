using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Netwright.Generator.Diagnostics;

namespace Netwright.Generator.Tests.Fixtures;

/// <summary>Runs the analyzer on source and compares what it reports with markers in the source.</summary>
internal static class Analysis
{
    /// <summary>Asserts that exactly the marked diagnostics are reported, each at its span and, in the order of the source, with its message.</summary>
    public static async Task VerifyAsync(string marked, params string[] messages)
    {
        MarkedSource source = MarkedSource.Parse(marked);
        Assert.Equal(source.Expected.Count, messages.Length);
        CSharpCompilation compilation = ConsumerCompilation.Of(source.Text);
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        ImmutableArray<Diagnostic> found = await RunAsync(compilation);
        IEnumerable<string> expected = source.Expected.Select((mark, index) => Show(source, mark.Id, mark.Span, messages.ElementAtOrDefault(index)));
        IEnumerable<string> actual = found.Select(diagnostic => Show(source, diagnostic.Id, diagnostic.Location.SourceSpan, Message(diagnostic)));
        Assert.Equal(string.Join('\n', expected), string.Join('\n', actual));
    }

    /// <summary>The ids of the errors and warnings that are reported for source that need not compile.</summary>
    public static async Task<string[]> IdsOfAsync(params string[] sources)
        => [.. ComplaintsOf(await RunAsync(ConsumerCompilation.Of(sources))).Select(static diagnostic => diagnostic.Id)];

    /// <summary>Errors and warnings alone.</summary>
    public static IEnumerable<Diagnostic> ComplaintsOf(IEnumerable<Diagnostic> found)
        => found.Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info);

    public static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    /// <summary>What the analyzer reports, by position and id. An exception in it would be among them, as AD0001.</summary>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(CSharpCompilation compilation)
    {
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new NetworkAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(static diagnostic => diagnostic.Id)];
    }

    /// <summary>What the analyzer reports on a file with an .editorconfig beside it, in the order of the source.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(string source, string editorConfig)
    {
        EditorConfig config = new(editorConfig);
        CSharpCompilation compilation = ConsumerCompilation.Of(source);
        compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(config.Severities));
        CompilationWithAnalyzersOptions options = new(new AnalyzerOptions([], config), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new NetworkAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static string Show(MarkedSource source, string id, TextSpan span, string? message)
        => $"{id} '{source.Text.Substring(span.Start, span.Length)}' at {span}: {message}";
}
