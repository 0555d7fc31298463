using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Netwright.Generator.Tests.Fixtures;

/// <summary>An .editorconfig in the folder of all sources, read by the compiler's own reader.</summary>
internal sealed class EditorConfig : AnalyzerConfigOptionsProvider
{
    private static readonly string Folder = Path.GetFullPath("/project");

    private readonly AnalyzerConfigOptionsResult _result;

    public EditorConfig(string text)
    {
        AnalyzerConfig config = AnalyzerConfig.Parse(SourceText.From(text), Path.Combine(Folder, ".editorconfig"));
        _result = AnalyzerConfigSet.Create(ImmutableArray.Create(config)).GetOptionsForSourcePath(Path.Combine(Folder, "Source.cs"));
        GlobalOptions = new Options(ImmutableDictionary<string, string>.Empty);
    }

    /// <summary>The severities that it sets.</summary>
    public SyntaxTreeOptionsProvider Severities => new SeverityProvider(_result.TreeOptions);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_result.AnalyzerOptions);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }

    private sealed class SeverityProvider(ImmutableDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
            => severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
