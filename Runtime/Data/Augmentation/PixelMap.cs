namespace Netwright;

/// <summary>Where the pixels of a new image come from: (x, y) from (Xx · x + Xy · y + X, Yx · x + Yy · y + Y), in pixels of the old one.</summary>
internal readonly record struct PixelMap(double Xx, double Xy, double X, double Yx, double Yy, double Y)
{
    /// <summary>Every pixel stays.</summary>
    public static readonly PixelMap Identity = new(1, 0, 0, 0, 1, 0);

    /// <summary>A linear map that leaves the middle of an image where it is.</summary>
    public static PixelMap AboutTheMiddle(TensorShape shape, double xx, double xy, double yx, double yy)
    {
        double x = (shape[2] - 1) / 2.0;
        double y = (shape[1] - 1) / 2.0;
        return new PixelMap(xx, xy, x - (xx * x) - (xy * y), yx, yy, y - (yx * x) - (yy * y));
    }

    /// <summary>The map of an image that this one made and the next one changes again.</summary>
    public PixelMap After(PixelMap next) => new(
        (Xx * next.Xx) + (Xy * next.Yx),
        (Xx * next.Xy) + (Xy * next.Yy),
        (Xx * next.X) + (Xy * next.Y) + X,
        (Yx * next.Xx) + (Yy * next.Yx),
        (Yx * next.Xy) + (Yy * next.Yy),
        (Yx * next.X) + (Yy * next.Y) + Y);
}
