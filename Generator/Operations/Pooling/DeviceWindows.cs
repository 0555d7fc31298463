using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Devices;
using Netwright.Generator.Emission.Loops;
using Netwright.Generator.Graph;

namespace Netwright.Generator.Operations.Pooling;

/// <summary>The windows of a pooling for devices: which elements each covers, and which cover an element.</summary>
/// <param name="geometry">The windows.</param>
/// <param name="rows">The axis that counts them along the height.</param>
/// <param name="columns">The axis that counts them along the width.</param>
internal sealed class DeviceWindows(PoolGeometry geometry, Axis rows, Axis columns)
{
    private readonly WindowBounds _rows = new(geometry.Rows, rows, "max", "min");
    private readonly WindowBounds _columns = new(geometry.Columns, columns, "max", "min");

    /// <summary>The row of an element in a window.</summary>
    public Axis Row { get; } = new("row", geometry.Rows.Extent);

    /// <summary>The column of an element in a window.</summary>
    public Axis Column { get; } = new("column", geometry.Columns.Extent);

    /// <summary>What each element of a window adds to its mean.</summary>
    public string Share => geometry.HasEqualCounts
        ? HlslPrinter.Literal(1f / geometry.WindowSize)
        : $"(1.0f / float(({_rows.Count(geometry.CountsPadding)}) * ({_columns.Count(geometry.CountsPadding)})))";

    /// <summary>The elements that windows cover.</summary>
    public Operand Elements(string name, Value value, Axis plane, Axis lane) => new(name, Affine.At(value.Origin)
        .Along(plane, value.PlaneStride).Along(Row, value.RowStride).Along(Column, value.ColumnStride).Along(lane, 1));

    /// <summary>The windows' results.</summary>
    public Operand Results(string name, Value value, Axis plane, Axis lane) => new(name, Affine.At(value.Origin)
        .Along(plane, value.PlaneStride).Along(rows, value.RowStride).Along(columns, value.ColumnStride).Along(lane, 1));

    /// <summary>Opens loops over the elements of a window.</summary>
    public IDisposable EachElement(CodeWriter writer)
    {
        IDisposable outer = writer.Block($"for (int row = {_rows.Inside.First}; row < {_rows.Inside.End}; row++)");
        return new Nested(outer, writer.Block($"for (int column = {_columns.Inside.First}; column < {_columns.Inside.End}; column++)"));
    }

    /// <summary>Opens loops over the windows that cover an element.</summary>
    public IDisposable EachWindow(CodeWriter writer, string row, string column)
    {
        IDisposable outer = writer.Block(Covering(geometry.Rows, rows.Name, row));
        return new Nested(outer, writer.Block(Covering(geometry.Columns, columns.Name, column)));
    }

    private static string Covering(PoolAxis axis, string name, string element)
    {
        string first = axis.IsAdaptive
            ? $"{element} * {axis.Windows} / {axis.Extent}"
            : $"{element} < {axis.Kernel - axis.Before} ? 0 : ({element} - {axis.Kernel - axis.Before}) / {axis.Stride} + 1";
        string end = axis.IsAdaptive
            ? $"(({element} + 1) * {axis.Windows} + {axis.Extent - 1}) / {axis.Extent}"
            : $"min({axis.Windows}, ({element} + {axis.Before}) / {axis.Stride} + 1)";
        return $"for (int {name} = {first}; {name} < {end}; {name}++)";
    }

    private sealed class Nested(IDisposable outer, IDisposable inner) : IDisposable
    {
        public void Dispose()
        {
            inner.Dispose();
            outer.Dispose();
        }
    }
}
