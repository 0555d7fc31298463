using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>The axes of a rectangle cut out of rows that lie one behind another: a single one where whole rows are cut out, or one row alone.</summary>
/// <param name="name">What is there.</param>
/// <param name="rows">The rows.</param>
/// <param name="columns">The columns.</param>
/// <param name="pitch">How many follow one another from row to row.</param>
internal sealed class GridAxes(string name, int rows, int columns, int pitch)
{
    private readonly Axis? _row = rows == 1 || columns == pitch ? null : new Axis(name + "Row", rows);
    private readonly Axis _column = new(name, columns == pitch ? rows * columns : columns);

    public IEnumerable<Axis> All => _row is null ? [_column] : [_row, _column];

    /// <summary>Adds what an address moves by from one to the next.</summary>
    public Affine Along(Affine address, int stride)
        => _row is null ? address.Along(_column, stride) : address.Along(_row, pitch * stride).Along(_column, stride);
}
