namespace Netwright.Reports;

/// <summary>The rectangle between the axes: where numbers are, in pixels.</summary>
/// <param name="Left">Its left side.</param>
/// <param name="Top">Its upper side.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="X">The horizontal axis.</param>
/// <param name="Y">The vertical axis.</param>
internal sealed record PlotArea(double Left, double Top, double Width, double Height, Axis X, Axis Y)
{
    /// <summary>Its right side.</summary>
    public double Right => Left + Width;

    /// <summary>Its lower side.</summary>
    public double Bottom => Top + Height;

    /// <summary>The column of a number on the horizontal axis; NaN if it has none.</summary>
    public double Column(double x) => Left + (X.Place(x) * Width);

    /// <summary>The row of a number on the vertical axis; NaN if it has none.</summary>
    public double Row(double y) => Bottom - (Y.Place(y) * Height);

    /// <summary>Whether a point can be drawn: there, and not so far away that a file's digits would not do.</summary>
    public bool Has(double x, double y) => Math.Abs(X.Place(x) - 0.5) < 1e3 && Math.Abs(Y.Place(y) - 0.5) < 1e3;

    /// <summary>Whether a point is within the rectangle.</summary>
    public bool Shows(double x, double y) => X.Place(x) is >= -1e-9 and <= 1 + 1e-9 && Y.Place(y) is >= -1e-9 and <= 1 + 1e-9;
}
