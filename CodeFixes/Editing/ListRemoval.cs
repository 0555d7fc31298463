using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Netwright.CodeFixes;

/// <summary>Which text goes when elements of lists go: the commas that are left over, and a list of which nothing is left.</summary>
internal static class ListRemoval
{
    public static IEnumerable<TextSpan> Spans(IEnumerable<SyntaxNode> removed, SourceText text)
        => removed.GroupBy(static element => element.Parent!).SelectMany(list => Spans(list.Key, [.. list], text));

    private static IEnumerable<TextSpan> Spans(SyntaxNode list, HashSet<SyntaxNode> removed, SourceText text)
    {
        SyntaxNode[] elements = [.. ElementsOf(list)];
        if (elements.All(removed.Contains))
        {
            yield return list is AttributeListSyntax ? Line(list, text) : Edit.RemoveTail(list).Span;
            yield break;
        }

        int first = 0;
        while (first < elements.Length)
        {
            int end = first;
            while (end < elements.Length && removed.Contains(elements[end]))
            {
                end++;
            }

            if (end > first)
            {
                yield return first > 0
                    ? TextSpan.FromBounds(elements[first - 1].Span.End, elements[end - 1].Span.End)
                    : TextSpan.FromBounds(elements[0].SpanStart, elements[end].SpanStart);
            }

            first = end + 1;
        }
    }

    private static IEnumerable<SyntaxNode> ElementsOf(SyntaxNode list) => list switch
    {
        AttributeListSyntax attributes => attributes.Attributes,
        AttributeArgumentListSyntax arguments => arguments.Arguments,
        BaseListSyntax bases => bases.Types,
        _ => throw new NotSupportedException($"Elements of {list.Kind()} cannot be removed."),
    };

    // The whole line where nothing else stands on it; else the list and the space behind it.
    private static TextSpan Line(SyntaxNode list, SourceText text)
    {
        TextLine first = text.Lines.GetLineFromPosition(list.SpanStart);
        TextLine last = text.Lines.GetLineFromPosition(list.Span.End);
        bool isAlone = text.ToString(TextSpan.FromBounds(first.Start, list.SpanStart)).Trim().Length == 0
            && text.ToString(TextSpan.FromBounds(list.Span.End, last.End)).Trim().Length == 0;
        int end = list.Span.End;
        while (!isAlone && end < last.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        return isAlone ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : TextSpan.FromBounds(list.SpanStart, end);
    }
}
