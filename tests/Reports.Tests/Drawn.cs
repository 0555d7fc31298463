using System.Xml.Linq;

namespace Netwright.Reports.Tests;

/// <summary>A figure's SVG, read back.</summary>
internal static class Drawn
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static XElement Of(Figure figure) => XElement.Parse(figure.ToSvg());

    public static IEnumerable<XElement> All(this XElement root, string name) => root.Descendants(Svg + name);

    public static IEnumerable<XElement> OfClass(this XElement root, string style) =>
        root.Descendants().Where(element => element.Get("class").Split(' ').Contains(style));

    public static string Get(this XElement element, string attribute) => (string?)element.Attribute(attribute) ?? "";

    public static double Number(this XElement element, string attribute) => (double)element.Attribute(attribute)!;

    public static string[] Texts(this XElement root, string style) => [.. root.All("text").Where(text => text.Get("class") == style).Select(static text => text.Value)];

    /// <summary>The picture of pixels in an element, decoded.</summary>
    public static PixelImage Pixels(this XElement image)
    {
        const string Head = "data:image/png;base64,";
        string data = image.Get("href");
        Assert.StartsWith(Head, data);
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Convert.FromBase64String(data[Head.Length..]));
            return ImageFile.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
