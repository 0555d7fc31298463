using System.Text;

namespace Netwright.Reports;

/// <summary>The line on which a function of the plane has a value, by marching squares (Lorensen and Cline 1987, in two dimensions).</summary>
internal static class Contour
{
    private const int Cells = 80;

    /// <summary>Traces it.</summary>
    /// <returns>The pieces of the line as an SVG path, in no particular order.</returns>
    public static string Trace(PlotArea area, Func<double, double, double> function, double level)
    {
        double[,] values = new double[Cells + 1, Cells + 1];
        for (int row = 0; row <= Cells; row++)
        {
            for (int column = 0; column <= Cells; column++)
            {
                values[row, column] = function(area.X.ValueAt((double)column / Cells), area.Y.ValueAt((double)row / Cells)) - level;
            }
        }

        var path = new StringBuilder();
        for (int cell = 0; cell < Cells * Cells; cell++)
        {
            List<(double Column, double Row)> crossings = Crossings(values, cell % Cells, cell / Cells);

            // A saddle crosses all four sides; which pairs belong together is undecided, so neighbours are joined.
            for (int pair = 0; pair + 1 < crossings.Count; pair += 2)
            {
                Append(path, 'M', crossings[pair]);
                Append(path, 'L', crossings[pair + 1]);
            }
        }

        return path.ToString();

        void Append(StringBuilder text, char command, (double Column, double Row) point) => text
            .Append(command).Append(Svg.Number(area.Left + (point.Column / Cells * area.Width)))
            .Append(' ').Append(Svg.Number(area.Bottom - (point.Row / Cells * area.Height)));
    }

    /// <summary>Where the sides of a cell, one after another, have the level.</summary>
    private static List<(double Column, double Row)> Crossings(double[,] values, int column, int row)
    {
        ReadOnlySpan<(int Column, int Row)> corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)];
        var crossings = new List<(double Column, double Row)>();
        for (int side = 0; side < corners.Length; side++)
        {
            (int Column, int Row) from = corners[side];
            (int Column, int Row) to = corners[(side + 1) % corners.Length];
            (double first, double second) = (values[from.Row, from.Column], values[to.Row, to.Column]);
            if (first > 0 != second > 0 && double.IsFinite(first - second))
            {
                double share = first / (first - second);
                crossings.Add((from.Column + (share * (to.Column - from.Column)), from.Row + (share * (to.Row - from.Row))));
            }
        }

        return crossings;
    }
}
