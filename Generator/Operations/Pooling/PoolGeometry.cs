using Netwright.Generator.Shapes;

namespace Netwright.Generator.Operations.Pooling;

/// <summary>The windows of a two-dimensional pooling.</summary>
/// <param name="Rows">Along the height.</param>
/// <param name="Columns">Along the width.</param>
/// <param name="CountsPadding">Whether padding counts as zeros in a mean; otherwise it is over what lies inside of the input.</param>
internal sealed record PoolGeometry(PoolAxis Rows, PoolAxis Columns, bool CountsPadding = true)
{
    /// <summary>The elements of a window; 0 where windows differ.</summary>
    public int WindowSize => Rows.Kernel * Columns.Kernel;

    /// <summary>Whether every element lies in exactly one window.</summary>
    public bool Tiles => Rows.Tiles && Columns.Tiles;

    /// <summary>Whether no window reaches out of the input.</summary>
    public bool StaysInside => Rows.StaysInside && Columns.StaysInside;

    /// <summary>Whether the mean of every window divides by the same number.</summary>
    public bool HasEqualCounts => !Rows.IsAdaptive && !Columns.IsAdaptive
        && (StaysInside || (CountsPadding && Rows.StaysInPadding && Columns.StaysInPadding));

    /// <summary>The shape that this makes of an input.</summary>
    public Shape OutputOf(Shape input) => input.With(input.Channels, Rows.Windows, Columns.Windows);
}
