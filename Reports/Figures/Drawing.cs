using System.Xml.Linq;

namespace Netwright.Reports;

/// <summary>What a figure has drawn.</summary>
/// <param name="Width">The width of the whole picture in pixels.</param>
/// <param name="Height">Its height.</param>
/// <param name="Content">The elements, from the back to the front.</param>
internal sealed record Drawing(double Width, double Height, IReadOnlyList<XElement> Content);
