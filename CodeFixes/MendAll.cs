using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Netwright.CodeFixes;

/// <summary>
/// Mends all problems of a kind at once. The edits are gathered and applied together, which no merging of texts can do: of two neighbours in one
/// list, each would take the comma between them.
/// </summary>
internal sealed class MendAll : FixAllProvider
{
    private MendAll()
    {
    }

    /// <summary>It has no state.</summary>
    public static MendAll Instance { get; } = new();

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var edits = new EditSet();
        string title = string.Empty;
        foreach (Document document in DocumentsOf(fixAllContext))
        {
            ImmutableArray<Diagnostic> diagnostics = await fixAllContext.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            foreach (Diagnostic diagnostic in diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start))
            {
                IReadOnlyList<Mend> mends = await ((NetworkCodeFix)fixAllContext.CodeFixProvider)
                    .FindVerifiedAsync(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false);
                if (mends.FirstOrDefault(mend => mend.Key == fixAllContext.CodeActionEquivalenceKey) is { } mend)
                {
                    edits.Add(mend);
                    title = mend.Title;
                }
            }
        }

        Solution solution = fixAllContext.Solution;
        return edits.IsEmpty
            ? null
            : CodeAction.Create(
                title, cancellation => Task.FromResult(edits.ApplyTo(solution, cancellation)), fixAllContext.CodeActionEquivalenceKey);
    }

    private static IEnumerable<Document> DocumentsOf(FixAllContext context) => context.Scope switch
    {
        FixAllScope.Document => [context.Document!],
        FixAllScope.Project => context.Project.Documents,
        FixAllScope.Solution => context.Solution.Projects
            .Where(static project => project.Language == LanguageNames.CSharp)
            .SelectMany(static project => project.Documents),
        _ => throw new NotSupportedException($"A fix of all does not know the scope {context.Scope}."),
    };
}
