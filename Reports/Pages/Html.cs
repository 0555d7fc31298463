using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>Makes elements of HTML. Text is escaped; an element is never written as <c>&lt;td/&gt;</c>, which browsers take for an open one.</summary>
internal static class Html
{
    /// <summary>Makes an element with content: texts, elements, sequences of elements.</summary>
    public static XElement Element(string name, params ReadOnlySpan<object?> content)
    {
        var element = new XElement(name, "");
        foreach (object? item in content)
        {
            element.Add(item);
        }

        return element;
    }

    /// <summary>An attribute.</summary>
    public static XAttribute With(string name, string value) => new(name, value);

    /// <summary>The attribute of a class.</summary>
    public static XAttribute Class(string name) => new("class", name);

    /// <summary>A figure in a box of its own, with words below it if there are any.</summary>
    public static XElement Card(Figure figure, string caption = "") => Element(
        "figure", Class("card"), figure.Render(style: null), caption.Length > 0 ? Element("figcaption", caption) : null);

    /// <summary>A table in a box of its own that scrolls where it is too wide; with the keyboard too.</summary>
    /// <param name="name">What it is, for screen readers.</param>
    /// <param name="headings">The heads of the columns.</param>
    /// <param name="rows">The rows; the first cell of each is its head.</param>
    public static XElement Table(string name, IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows) => Element(
        "div",
        Class("card scroll"), With("tabindex", "0"), With("role", "region"), With("aria-label", name),
        Element(
            "table",
            Element("thead", Element("tr", headings.Select(static heading => Element("th", With("scope", "col"), heading)))),
            Element("tbody", rows.Select(static row => Element("tr", row.Select(static (cell, column) =>
                column == 0 ? Element("th", With("scope", "row"), cell) : Element("td", cell)))))));
}
