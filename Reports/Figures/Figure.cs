using System.Text;
using System.Xml.Linq;
using Netwright.Files;

namespace Netwright.Reports;

/// <summary>
/// A picture that is saved as SVG: <c>plot.Save("loss.svg")</c>. It follows the reader's choice of light or dark, needs nothing from a network, and tells screen
/// readers what it shows.
/// </summary>
public abstract class Figure
{
    private protected Figure()
    {
    }

    /// <summary>What stands above it; nothing by default.</summary>
    public string Title { get; init; } = "";

    /// <summary>What it shows, for those who do not see it; by default a sentence made of its data.</summary>
    public string? Description { get; init; }

    /// <summary>The picture as an SVG document.</summary>
    public string ToSvg() => Render(FigureStyle.Sheet).ToString(SaveOptions.DisableFormatting);

    /// <summary>Saves the picture as SVG: whole or not at all.</summary>
    /// <param name="path">The file, <c>loss.svg</c>; replaced if it exists.</param>
    /// <exception cref="ArgumentException">The name does not end in <c>.svg</c>.</exception>
    /// <exception cref="IOException">The file cannot be written; what stood there before is untouched.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"Expected a file whose name ends in .svg, found {path}.", nameof(path));
        }

        AtomicFile.WriteAll(path, Encoding.UTF8.GetBytes(ToSvg()));
    }

    /// <summary>What it shows, in a sentence.</summary>
    private protected abstract string Describe();

    /// <summary>Draws everything but title and background.</summary>
    /// <param name="top">The height that the title takes: where the drawing begins.</param>
    private protected abstract Drawing Draw(double top);

    /// <summary>The picture as an element.</summary>
    /// <param name="style">The style sheet that goes into it; null where the page around it has it.</param>
    internal XElement Render(string? style)
    {
        const double TitleHeight = 30;
        Drawing drawing = Draw(Title.Length > 0 ? TitleHeight : 0);
        XElement svg = Svg.Element(
            "svg",
            ("class", "figure"), ("viewBox", $"0 0 {Svg.Number(drawing.Width)} {Svg.Number(drawing.Height)}"), ("width", drawing.Width),
            ("height", drawing.Height), ("role", "img"), ("aria-label", Description ?? Describe()));
        if (style is not null)
        {
            svg.Add(Svg.Element("style").With(style));
        }

        svg.Add(Svg.Element("rect", ("class", "paper"), ("width", "100%"), ("height", "100%")));
        if (Title.Length > 0)
        {
            svg.Add(Svg.Text(Title, drawing.Width / 2, 21, "title"));
        }

        svg.Add(drawing.Content);
        return svg;
    }
}
