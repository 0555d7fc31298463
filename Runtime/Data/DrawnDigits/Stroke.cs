namespace Netwright.Drawing;

/// <summary>One movement of the pen through some points: straight from one to the next, or on a smooth curve.</summary>
internal sealed class Stroke
{
    private const int PiecesPerSpan = 6;

    private readonly Point[] _points;
    private readonly bool _isCurve;

    private Stroke(Point[] points, bool isCurve)
    {
        _points = points;
        _isCurve = isCurve;
    }

    /// <summary>Straight lines between the points.</summary>
    public static Stroke Line(params ReadOnlySpan<(double X, double Y)> points) => new(Points(points), isCurve: false);

    /// <summary>The curve of Catmull and Rom (1974) through the points.</summary>
    public static Stroke Curve(params ReadOnlySpan<(double X, double Y)> points) => new(Points(points), isCurve: true);

    /// <summary>The stroke with each of its points moved; a curve that ends where it begins stays closed.</summary>
    public Stroke Move(Func<Point, Point> move)
    {
        Point[] moved = Array.ConvertAll(_points, point => move(point));
        if (_points[0] == _points[^1])
        {
            moved[^1] = moved[0];
        }

        return new Stroke(moved, _isCurve);
    }

    /// <summary>The corners of the lines that draw the stroke.</summary>
    public IEnumerable<Point> Flatten()
    {
        yield return _points[0];
        for (int i = 1; i < _points.Length; i++)
        {
            int pieces = _isCurve ? PiecesPerSpan : 1;
            for (int piece = 1; piece <= pieces; piece++)
            {
                yield return _isCurve ? CatmullRom(i, (double)piece / pieces) : _points[i];
            }
        }
    }

    private static Point[] Points(ReadOnlySpan<(double X, double Y)> points)
    {
        var result = new Point[points.Length];
        for (int i = 0; i < points.Length; i++)
        {
            result[i] = new Point(points[i].X, points[i].Y);
        }

        return result;
    }

    /// <summary>The point at <paramref name="t"/>, 0 to 1, of the span that ends at the point with the given index.</summary>
    private Point CatmullRom(int index, double t)
    {
        bool isClosed = _points[0] == _points[^1];
        Point before = index > 1 ? _points[index - 2] : isClosed ? _points[^2] : _points[0];
        Point from = _points[index - 1];
        Point to = _points[index];
        Point after = index < _points.Length - 1 ? _points[index + 1] : isClosed ? _points[1] : to;
        Point slopeFrom = 0.5 * (to - before);
        Point slopeTo = 0.5 * (after - from);

        double t2 = t * t;
        double t3 = t2 * t;
        return (((2 * t3) - (3 * t2) + 1) * from) + ((t3 - (2 * t2) + t) * slopeFrom) + (((-2 * t3) + (3 * t2)) * to) + ((t3 - t2) * slopeTo);
    }
}
