using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Netwright.CodeFixes;

/// <summary>The edits of one change or of several that are made together.</summary>
internal sealed class EditSet
{
    private readonly List<Edit> _edits = [];

    public bool IsEmpty => _edits.Count == 0;

    /// <summary>
    /// Adds a change. What it has in common with those before it is made once; where it would replace what they replace otherwise, all of it is
    /// left for the next time.
    /// </summary>
    public void Add(Mend mend)
    {
        Edit[] added = [.. mend.Edits.Where(edit => !_edits.Contains(edit))];
        if (!added.Any(edit => _edits.Exists(other => Collide(edit, other))))
        {
            _edits.AddRange(added);
        }
    }

    public Solution ApplyTo(Solution solution, CancellationToken cancellation)
        => Trees.Aggregate(solution, (changed, tree) => changed.WithDocumentText(solution.GetDocumentId(tree)!, TextOf(tree, cancellation)));

    /// <summary>Applies the edits to a compilation, and tells which of its files became which.</summary>
    public Compilation ApplyTo(
        Compilation compilation, out ImmutableArray<(SyntaxTree Before, SyntaxTree After)> trees, CancellationToken cancellation)
    {
        trees = [.. Trees.Select(tree => (tree, tree.WithChangedText(TextOf(tree, cancellation))))];
        return trees.Aggregate(compilation, static (changed, tree) => changed.ReplaceSyntaxTree(tree.Before, tree.After));
    }

    /// <summary>Where text stands after the change. What is inserted right before it does not belong to it.</summary>
    public TextSpan Moved(SyntaxTree tree, TextSpan span, CancellationToken cancellation)
    {
        int start = span.Start;
        int end = span.End;
        foreach (TextChange change in ChangesOf(tree, cancellation))
        {
            if (change.NewText!.Length == 0 && change.Span.Contains(span))
            {
                return new TextSpan(change.Span.Start, 0);
            }

            int grown = change.NewText.Length - change.Span.Length;
            start += change.Span.End <= span.Start ? grown : 0;
            end += change.Span.End <= span.End ? grown : 0;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private IEnumerable<SyntaxTree> Trees => _edits.Select(static edit => edit.Tree).Distinct();

    private SourceText TextOf(SyntaxTree tree, CancellationToken cancellation)
        => tree.GetText(cancellation).WithChanges(ChangesOf(tree, cancellation));

    // Sorting is stable: what is inserted at one place stands in the order in which it was added.
    private List<TextChange> ChangesOf(SyntaxTree tree, CancellationToken cancellation)
    {
        SourceText text = tree.GetText(cancellation);
        Edit[] edits = [.. _edits.Where(edit => edit.Tree == tree)];
        IEnumerable<TextChange> removals = ListRemoval
            .Spans(edits.Select(static edit => edit.Removed).OfType<SyntaxNode>(), text)
            .Select(static span => new TextChange(span, string.Empty));
        IEnumerable<TextChange> others = edits
            .Where(static edit => edit.Removed is null)
            .Select(static edit => new TextChange(edit.Span, edit.Text));
        var changes = new List<TextChange>();
        foreach (TextChange change in removals.Concat(others).OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End))
        {
            if (changes.Count == 0 || changes[changes.Count - 1].Span.End <= change.Span.Start)
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    private static bool Collide(Edit one, Edit other)
        => one.Tree == other.Tree && one.Span.OverlapsWith(other.Span);
}
