using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Netwright.CodeFixes;

/// <summary>
/// Mends one kind of mistake. A fix says which text to change and never whether that helps: a change that leaves the problem where it is, or
/// that the compiler does not like, is not offered (<see cref="Verification"/>).
/// </summary>
internal abstract class NetworkCodeFix(params string[] ids) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. ids];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => MendAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            Solution solution = context.Document.Project.Solution;
            foreach (Mend mend in await FindVerifiedAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                var edits = new EditSet();
                edits.Add(mend);
                context.RegisterCodeFix(
                    CodeAction.Create(mend.Title, cancellation => Task.FromResult(edits.ApplyTo(solution, cancellation)), mend.Key), diagnostic);
            }
        }
    }

    /// <summary>The changes that mend a problem.</summary>
    public async Task<IReadOnlyList<Mend>> FindVerifiedAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
        => await DiagnosticSite.FindAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } site
            ? [.. FindMends(site).Where(mend => Verification.Mends(site, mend, cancellation))]
            : [];

    /// <summary>The changes that may mend a problem.</summary>
    protected abstract IEnumerable<Mend> FindMends(DiagnosticSite site);
}
