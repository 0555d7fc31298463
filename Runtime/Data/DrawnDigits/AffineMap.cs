namespace Netwright.Drawing;

/// <summary>
/// A random scaling, shear, rotation and translation. Only additions, multiplications and divisions: these give the same bits on
/// every platform, a sine need not.
/// </summary>
internal sealed class AffineMap
{
    private readonly Point _xAxis;
    private readonly Point _yAxis;
    private readonly Point _center;

    /// <summary>Draws a map that puts the box from (0, 0) to (1, 1) near the middle of an image.</summary>
    /// <param name="random">Where the random numbers come from.</param>
    /// <param name="side">The side of the image in pixels.</param>
    public AffineMap(RandomSource random, int side)
    {
        double height = random.NextBetween(0.58, 0.76) * side;
        double width = height * random.NextBetween(0.5, 0.85);
        double shear = random.NextBetween(-0.25, 0.25);

        // The rational parametrisation of the circle; t is the tangent of half the angle: up to 14 degrees.
        double t = random.NextBetween(-0.12, 0.12);
        double cosine = (1 - (t * t)) / (1 + (t * t));
        double sine = 2 * t / (1 + (t * t));

        _xAxis = new Point(width * cosine, width * sine);
        _yAxis = new Point(height * ((shear * cosine) - sine), height * ((shear * sine) + cosine));
        double shift = 0.07 * side;
        _center = new Point((side / 2.0) + random.NextBetween(-shift, shift), (side / 2.0) + random.NextBetween(-shift, shift));
    }

    /// <summary>Where a point of the box comes to lie in the image.</summary>
    public Point Apply(Point point) => _center + ((point.X - 0.5) * _xAxis) + ((point.Y - 0.5) * _yAxis);
}
