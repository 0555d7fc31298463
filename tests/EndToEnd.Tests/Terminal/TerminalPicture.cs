using System.Globalization;
using System.Security;
using System.Text;

namespace Netwright.EndToEnd.Tests.Terminal;

/// <summary>Lines of a console as a picture, with the colours that a terminal gives to what a build says.</summary>
internal sealed class TerminalPicture(IReadOnlyList<string> lines)
{
    private const int Columns = 112;
    private const double CharacterWidth = 8.4;
    private const int LineHeight = 20;
    private const int Margin = 18;

    private static readonly (string Text, string Colour)[] Words =
        [("error", "#ff7b72"), ("warning", "#e3b341"), ("Build FAILED.", "#ff7b72"), ("Build succeeded.", "#7ee787")];

    /// <summary>The picture as SVG.</summary>
    public string ToSvg()
    {
        List<string> rows = [.. lines.SelectMany(Wrap)];
        int width = (int)(Columns * CharacterWidth) + (2 * Margin);
        int height = (rows.Count * LineHeight) + (2 * Margin);
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" font-family=\"ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace\" font-size=\"14\">\n");

        // The border shows where it ends on a dark page.
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"0.5\" y=\"0.5\" width=\"{width - 1}\" height=\"{height - 1}\" rx=\"8\" fill=\"#0d1117\" stroke=\"#30363d\"/>\n");
        for (int row = 0; row < rows.Count; row++)
        {
            if (rows[row].Length > 0)
            {
                // The length is stated, so that a reader's font of other widths neither runs out of the picture nor leaves half of it empty.
                int baseline = Margin + (row * LineHeight) + 14;
                double length = rows[row].Length * CharacterWidth;
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{baseline}\" textLength=\"{length:0.#}\" lengthAdjust=\"spacingAndGlyphs\" fill=\"#e6edf3\" xml:space=\"preserve\">{Colour(rows[row])}</text>\n");
            }
        }

        return svg.Append("</svg>\n").ToString();
    }

    // A terminal breaks anywhere, but words are easier to read.
    private static IEnumerable<string> Wrap(string line)
    {
        while (line.Length > Columns)
        {
            int space = line.LastIndexOf(' ', Columns);
            int end = space > Columns / 4 ? space : Columns;
            yield return line[..end];
            line = "    " + line[end..].TrimStart();
        }

        yield return line;
    }

    private static string Colour(string row)
    {
        if (row.StartsWith('$'))
        {
            return $"<tspan fill=\"#7ee787\">$</tspan>{SecurityElement.Escape(row[1..])}";
        }

        (string text, string colour) = Words.FirstOrDefault(word => row.Contains(word.Text, StringComparison.Ordinal));
        if (text is null)
        {
            return SecurityElement.Escape(row);
        }

        int start = row.IndexOf(text, StringComparison.Ordinal);
        int end = row.IndexOf(':', start) is var colon && colon > 0 ? colon : start + text.Length;
        return $"{SecurityElement.Escape(row[..start])}<tspan fill=\"{colour}\" font-weight=\"bold\">{SecurityElement.Escape(row[start..end])}</tspan>{SecurityElement.Escape(row[end..])}";
    }
}
