using System.Globalization;
using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>Makes elements of SVG. Numbers are invariant of the culture and rounded to a hundredth of a pixel.</summary>
internal static class Svg
{
    private static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    /// <summary>Makes an element.</summary>
    public static XElement Element(string name, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        var element = new XElement(Namespace + name);
        foreach ((string attribute, object value) in attributes)
        {
            element.SetAttributeValue(attribute, value is double number ? Number(number) : value);
        }

        return element;
    }

    /// <summary>Makes a line of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="x">Where it is anchored.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="style">Its class.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    public static XElement Text(string text, double x, double y, string style, string anchor = "middle") =>
        Element("text", ("x", x), ("y", y), ("class", style), ("text-anchor", anchor)).With(text);

    /// <summary>Makes a picture of pixels.</summary>
    public static XElement Image(PixelImage image, double x, double y, double width, double height) => Element(
        "image",
        ("x", x), ("y", y), ("width", width), ("height", height), ("preserveAspectRatio", "none"), ("class", "pixels"),
        ("href", "data:image/png;base64," + Convert.ToBase64String(image.ToPng())));

    /// <summary>Adds content to an element and returns it.</summary>
    public static XElement With(this XElement element, params ReadOnlySpan<object> content)
    {
        foreach (object item in content)
        {
            element.Add(item);
        }

        return element;
    }

    /// <summary>Adds what is shown where the mouse rests.</summary>
    public static XElement WithTip(this XElement element, string text) => element.With(Element("title").With(text));

    /// <summary>A number as SVG writes it.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>About how wide a text is, in pixels; fonts are not known here.</summary>
    public static double WidthOf(string text, double size = FigureStyle.TextSize) => 0.58 * size * text.Length;
}
