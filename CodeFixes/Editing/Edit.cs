using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Netwright.CodeFixes;

/// <summary>
/// A change of the source. It is one of the text, and not of the syntax tree: what stands around it keeps its layout and comments.
/// </summary>
/// <param name="Tree">The file.</param>
/// <param name="Span">What is replaced.</param>
/// <param name="Text">By what.</param>
internal sealed record Edit(SyntaxTree Tree, TextSpan Span, string Text)
{
    /// <summary>
    /// The element of a list that is removed instead. How much text goes with it depends on its neighbours, so that <see cref="ListRemoval"/>
    /// sees all that are removed from a list.
    /// </summary>
    public SyntaxNode? Removed { get; init; }

    public static Edit Replace(SyntaxNodeOrToken old, string text) => new(old.SyntaxTree!, old.Span, text);

    public static Edit InsertBefore(SyntaxNodeOrToken node, string text) => new(node.SyntaxTree!, new TextSpan(node.SpanStart, 0), text);

    public static Edit InsertAfter(SyntaxNodeOrToken node, string text) => new(node.SyntaxTree!, new TextSpan(node.Span.End, 0), text);

    /// <summary>Removes an attribute, an argument of one, or a base type, with what separates it from its neighbours.</summary>
    public static Edit Remove(SyntaxNode element) => new(element.SyntaxTree, element.Span, string.Empty) { Removed = element };

    /// <summary>Removes a word with the space behind it.</summary>
    public static Edit Remove(SyntaxToken word)
        => new(word.SyntaxTree!, TextSpan.FromBounds(word.SpanStart, word.GetNextToken().SpanStart), string.Empty);

    /// <summary>Removes a node with the space before it.</summary>
    public static Edit RemoveTail(SyntaxNode node)
        => new(node.SyntaxTree, TextSpan.FromBounds(node.GetFirstToken().GetPreviousToken().Span.End, node.Span.End), string.Empty);
}
