namespace Netwright.Drawing;

/// <summary>Draws lines into a picture of bytes, antialiased, with a soft edge.</summary>
/// <param name="Radius">Half of the width of a line, in pixels.</param>
/// <param name="Softness">The width, in pixels, over which its edge fades.</param>
/// <param name="Ink">The value of a pixel that is covered wholly.</param>
internal readonly record struct Pen(double Radius, double Softness, double Ink)
{
    /// <summary>Draws a line; where lines cross, the darker stays.</summary>
    public void Draw(Point from, Point to, Span<byte> image, int side)
    {
        double reach = Radius + Softness;
        int top = Pixel(Math.Min(from.Y, to.Y) - reach, side);
        int bottom = Pixel(Math.Max(from.Y, to.Y) + reach, side);
        int left = Pixel(Math.Min(from.X, to.X) - reach, side);
        int right = Pixel(Math.Max(from.X, to.X) + reach, side);
        for (int y = top; y <= bottom; y++)
        {
            for (int x = left; x <= right; x++)
            {
                double distance = Distance(new Point(x + 0.5, y + 0.5), from, to);
                double cover = Math.Clamp(0.5 + ((Radius - distance) / Softness), 0, 1);
                ref byte pixel = ref image[(y * side) + x];
                pixel = Math.Max(pixel, (byte)(cover * Ink));
            }
        }
    }

    private static int Pixel(double position, int side) => Math.Clamp((int)Math.Floor(position), 0, side - 1);

    /// <summary>The distance of a point from the line between two others.</summary>
    private static double Distance(Point point, Point from, Point to)
    {
        Point line = to - from;
        double length = Point.Dot(line, line);
        double along = length > 0 ? Math.Clamp(Point.Dot(point - from, line) / length, 0, 1) : 0;
        Point offset = point - (from + (along * line));
        return Math.Sqrt(Point.Dot(offset, offset));
    }
}
