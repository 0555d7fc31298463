using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes;

/// <summary>
/// Tries a change before it is offered. The compilation that the editor has is changed, without running generators again: reading and shape
/// inference of one class tell whether the problem is gone, and the compiler whether the files that were changed have new errors.
/// </summary>
internal static class Verification
{
    private static readonly AnalyzerOptions NoOptions = new([]);

    /// <summary>Whether a change mends the problem and breaks nothing in the files that it changes.</summary>
    public static bool Mends(DiagnosticSite site, Mend mend, CancellationToken cancellation)
    {
        var edits = new EditSet();
        edits.Add(mend);
        Compilation before = site.Model.Compilation;
        Compilation after = edits.ApplyTo(before, out ImmutableArray<(SyntaxTree Before, SyntaxTree After)> trees, cancellation);
        int errors = trees.Sum(tree => CountErrors(before, tree.Before, cancellation));
        int errorsLeft = trees.Sum(tree => CountErrors(after, tree.After, cancellation));
        return site.IsCompilers ? errorsLeft < errors : errorsLeft <= errors && !IsLeft(site, edits, after, cancellation);
    }

    private static int CountErrors(Compilation compilation, SyntaxTree tree, CancellationToken cancellation)
        => compilation
            .GetSemanticModel(tree)
            .GetDiagnostics(cancellationToken: cancellation)
            .Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    // The same id may well appear further below, where nothing could be inferred before, and another error at the layer itself, of which only one
    // argument was wrong. But nothing that was right before may be wrong above, where it would hide the problem, nor in its place.
    private static bool IsLeft(DiagnosticSite site, EditSet edits, Compilation after, CancellationToken cancellation)
    {
        if (after.Assembly.GetTypeByMetadataName(MetadataName(site.Type)) is not { } type)
        {
            return false;
        }

        SyntaxTree tree = site.Node.SyntaxTree;
        TextSpan place = Moved(site.Diagnostic.Location.SourceSpan);
        TextSpan line = Moved(site.Attribute?.Span ?? site.Diagnostic.Location.SourceSpan);
        HashSet<(string, TextSpan)> known =
        [
            .. Diagnose(site.Type, site.Model.Compilation, tree, cancellation).Select(old => (old.Id, Moved(old.Location.SourceSpan))),
        ];
        return Diagnose(type, after, tree, cancellation).Any(left =>
        {
            TextSpan span = left.Location.SourceSpan;
            bool isNew = !known.Contains((left.Id, span));
            return left.Id == site.Diagnostic.Id && (place.OverlapsWith(span) || (isNew && line.OverlapsWith(span)))
                || isNew && left.Severity == DiagnosticSeverity.Error && (span.End <= place.Start || place.Contains(span));
        });

        TextSpan Moved(TextSpan span) => edits.Moved(tree, span, cancellation);
    }

    private static IEnumerable<Diagnostic> Diagnose(INamedTypeSymbol type, Compilation compilation, SyntaxTree tree, CancellationToken cancellation)
        => NetworkAnalyzer
            .Analyze(type, compilation, NoOptions, cancellation)
            .Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == tree.FilePath);

    private static string MetadataName(INamedTypeSymbol type)
        => type.ContainingType is { } containing ? $"{MetadataName(containing)}+{type.MetadataName}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{space.ToDisplayString()}.{type.MetadataName}"
        : type.MetadataName;
}
