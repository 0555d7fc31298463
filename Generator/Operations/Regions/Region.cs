namespace Netwright.Generator.Operations.Regions;

/// <summary>A rectangle of pixels in one value and its place in another.</summary>
/// <param name="Height">Its rows.</param>
/// <param name="Width">Its columns.</param>
/// <param name="FromY">Its first row in what is read.</param>
/// <param name="FromX">Its first column there.</param>
/// <param name="ToY">Its first row in what is written.</param>
/// <param name="ToX">Its first column there.</param>
internal sealed record Region(int Height, int Width, int FromY = 0, int FromX = 0, int ToY = 0, int ToX = 0)
{
    /// <summary>The way back.</summary>
    public Region Reversed => new(Height, Width, ToY, ToX, FromY, FromX);
}
