namespace Netwright.Generator.Graph;

/// <summary>Rows and columns of zeros around an image, so that a padded convolution reads without asking where the border is.</summary>
internal readonly record struct Halo(int Top, int Left, int Bottom, int Right)
{
    public static Halo None => default;

    /// <summary>The smallest halo that serves both.</summary>
    public Halo Union(Halo other) => new(
        Math.Max(Top, other.Top), Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Max(Right, other.Right));
}
