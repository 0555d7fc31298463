namespace Netwright.Generator.Emission.Devices.Contractions;

/// <summary>How a product of matrices is cut: what a thread group computes at once, and what each of its threads.</summary>
/// <param name="Rows">The rows of a tile.</param>
/// <param name="Columns">The columns of a tile.</param>
/// <param name="ThreadRows">The rows of a thread.</param>
/// <param name="ThreadColumns">The columns of a thread.</param>
internal sealed record ProductTile(int Rows, int Columns, int ThreadRows, int ThreadColumns)
{
    /// <summary>The columns of the narrowest tile.</summary>
    public const int FewestColumns = 64;

    /// <summary>The products of each sum that lie in groupshared memory at once.</summary>
    public const int Depth = 16;

    // Tiles of half the side keep twice as many multiprocessors busy, which small products need more than fewer reads.
    private const int ManyRows = 128;
    private const int ManyColumns = 4096;

    public int ThreadsX => Columns / ThreadColumns;

    public int ThreadsY => Rows / ThreadRows;

    public int Threads => ThreadsX * ThreadsY;

    /// <summary>The tile for so many rows and columns.</summary>
    public static ProductTile For(int rows, int columns) => rows switch
    {
        <= 8 => new ProductTile(8, FewestColumns, 2, 4),
        <= 16 => new ProductTile(16, FewestColumns, 4, 4),
        <= 32 => new ProductTile(32, FewestColumns, 4, 4),
        >= ManyRows when columns >= ManyColumns => new ProductTile(128, 128, 8, 8),
        _ => new ProductTile(64, FewestColumns, 4, 4),
    };

    /// <summary>The tiles that cover so many.</summary>
    public static int Cover(int count, int tile) => (count + tile - 1) / tile;
}
