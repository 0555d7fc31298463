namespace Netwright.Drawing;

/// <summary>A point of a drawing: x to the right, y downwards.</summary>
internal readonly record struct Point(double X, double Y)
{
    public static Point operator +(Point left, Point right) => new(left.X + right.X, left.Y + right.Y);

    public static Point operator -(Point left, Point right) => new(left.X - right.X, left.Y - right.Y);

    public static Point operator *(double factor, Point point) => new(factor * point.X, factor * point.Y);

    /// <summary>The inner product.</summary>
    public static double Dot(Point left, Point right) => (left.X * right.X) + (left.Y * right.Y);
}
