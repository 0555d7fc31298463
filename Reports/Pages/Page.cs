using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>A page of HTML that is complete in itself: the browser is told to load nothing, and there is no script.</summary>
internal static class Page
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    /// <summary>Writes the page.</summary>
    /// <param name="title">Its title, which is its first heading too.</param>
    /// <param name="content">What stands below that.</param>
    public static string Write(string title, IEnumerable<XElement> content)
    {
        XElement page = Html.Element(
            "html",
            Html.With("lang", "en"),
            new XElement(
                "head",
                new XElement("meta", Html.With("charset", "utf-8")),
                new XElement("meta", Html.With("http-equiv", "Content-Security-Policy"), Html.With("content", Policy)),
                new XElement("meta", Html.With("name", "viewport"), Html.With("content", "width=device-width, initial-scale=1")),
                new XElement("meta", Html.With("name", "color-scheme"), Html.With("content", "light dark")),
                new XElement("link", Html.With("rel", "icon"), Html.With("href", "data:,")),
                Html.Element("title", title),
                Html.Element("style", PageStyle.Sheet + FigureStyle.Sheet)),
            Html.Element("body", Html.Element("main", Html.Element("h1", title), content)));
        return "<!DOCTYPE html>\n" + page.ToString(SaveOptions.DisableFormatting) + "\n";
    }
}
