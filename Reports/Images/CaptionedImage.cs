namespace Netwright.Reports;

/// <summary>A picture with words below it.</summary>
/// <param name="Image">The picture.</param>
/// <param name="Caption">The words; none by default.</param>
/// <param name="Tip">What is shown where the mouse rests; nothing by default.</param>
public sealed record CaptionedImage(PixelImage Image, string Caption = "", string Tip = "");
