namespace Netwright;

/// <summary>How an image grows.</summary>
public enum Interpolation
{
    /// <summary>Every pixel becomes a square of equal pixels.</summary>
    Nearest,

    /// <summary>Pixels between the centres of the old ones are weighted means of their four neighbours (PyTorch's <c>align_corners=False</c>).</summary>
    Bilinear,
}
