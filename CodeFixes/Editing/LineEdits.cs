using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Netwright.CodeFixes;

/// <summary>New lists of attributes, each on a line like its neighbours.</summary>
internal static class LineEdits
{
    /// <summary>Puts lists behind one that is there.</summary>
    public static Edit InsertBelow(AttributeListSyntax list, IEnumerable<string> lists)
    {
        SourceText text = list.SyntaxTree.GetText();
        TextLine line = text.Lines.GetLineFromPosition(list.Span.End);
        bool isLast = list.GetLastToken().GetNextToken().SpanStart >= line.End;
        string separator = isLast ? NewLine(text, line) + Indentation(text, list) : " ";

        // A comment behind the list stays with it.
        var end = new TextSpan(isLast ? line.End : list.Span.End, 0);
        return new Edit(list.SyntaxTree, end, string.Concat(lists.Select(added => separator + added)));
    }

    /// <summary>Puts a list on a line above one that is there.</summary>
    public static Edit InsertAbove(AttributeListSyntax list, string added)
    {
        SourceText text = list.SyntaxTree.GetText();
        return Edit.InsertBefore(list, added + NewLine(text, text.Lines.GetLineFromPosition(list.SpanStart)) + Indentation(text, list));
    }

    private static string NewLine(SourceText text, TextLine line)
        => line.EndIncludingLineBreak > line.End ? text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) : "\n";

    private static string Indentation(SourceText text, SyntaxNode node)
    {
        string line = text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
