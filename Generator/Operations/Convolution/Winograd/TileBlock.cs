namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>Neighbouring tiles of one size.</summary>
/// <param name="Rows">Their rows.</param>
/// <param name="Columns">Their columns.</param>
/// <param name="Pitch">The tiles from row to row.</param>
internal sealed record TileBlock(TileRun Rows, TileRun Columns, int Pitch)
{
    /// <summary>The number of the first of them in its band.</summary>
    public int First => (Rows.First * Pitch) + Columns.First;

    /// <summary>All blocks of some rows and columns.</summary>
    public static IEnumerable<TileBlock> Of(IEnumerable<TileRun> rows, IEnumerable<TileRun> columns, int pitch) =>
        from row in rows
        from column in columns
        select new TileBlock(row, column, pitch);
}
