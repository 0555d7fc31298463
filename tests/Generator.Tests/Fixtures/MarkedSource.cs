using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Netwright.Generator.Tests.Fixtures;

/// <summary>Source in which <c>{|NW0102:Dense(84)|}</c> marks where a diagnostic is expected; several at one place are nested.</summary>
internal sealed record MarkedSource(string Text, IReadOnlyList<(string Id, TextSpan Span)> Expected)
{
    public static MarkedSource Parse(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var expected = new List<(string Id, TextSpan Span)>();
        int position = 0;
        while (position < marked.Length)
        {
            ReadOnlySpan<char> rest = marked.AsSpan(position);
            if (rest.StartsWith("{|"))
            {
                int colon = rest.IndexOf(':');
                open.Push((rest[2..colon].ToString(), text.Length));
                position += colon + 1;
            }
            else if (rest.StartsWith("|}"))
            {
                (string id, int start) = open.Pop();
                expected.Add((id, TextSpan.FromBounds(start, text.Length)));
                position += 2;
            }
            else
            {
                text.Append(marked[position++]);
            }
        }

        return open.Count == 0
            ? new MarkedSource(text.ToString(), [.. expected.OrderBy(static mark => mark.Span.Start).ThenBy(static mark => mark.Id)])
            : throw new FormatException($"A marker is not closed in: {marked}");
    }
}
