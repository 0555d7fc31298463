namespace Netwright.Generator.Emission.Devices.Contractions;

/// <summary>How a product of matrices is cut: what a thread group computes at once, and what each of its threads.</summary>
/// <param name="Rows">The rows of a tile.</param>
/// <param name="Columns">The columns of a tile.</param>
/// <param name="ThreadRows">The rows of a thread, a multiple of <see cref="Vector"/> as all four are.</param>
/// <param name="ThreadColumns">The columns of a thread.</param>
internal sealed record ProductTile(int Rows, int Columns, int ThreadRows, int ThreadColumns)
{
    /// <summary>The columns of the narrowest tile.</summary>
    public const int FewestColumns = 64;

    /// <summary>The products of each sum that lie in groupshared memory at once.</summary>
    public const int Depth = 16;

    /// <summary>
    /// The numbers that a thread reads from groupshared memory at once. One by one the reads would take as long as what is computed from them.
    /// </summary>
    public const int Vector = 4;

    /// <summary>The rows from which on there is a tile of so many.</summary>
    public const int ManyRows = 128;

    // Narrow tiles keep more multiprocessors busy, which small products need more than fewer reads.
    private const int ManyColumns = 4096;

    public int ThreadsX => Columns / ThreadColumns;

    public int ThreadsY => Rows / ThreadRows;

    public int Threads => ThreadsX * ThreadsY;

    /// <summary>The tile for so many rows and columns.</summary>
    public static ProductTile For(int rows, int columns) => rows <= 8
        ? new ProductTile(8, FewestColumns, 4, 4)
        : columns >= ManyColumns ? Wide(rows) : new ProductTile(rows switch { <= 16 => 16, <= 32 => 32, _ => 64 }, FewestColumns, 4, 4);

    /// <summary>The tile for so many rows, more than eight, and as many columns as fill a device.</summary>
    public static ProductTile Wide(int rows) => rows switch
    {
        <= 16 => new ProductTile(16, 128, 4, 8),
        <= 32 => new ProductTile(32, 128, 4, 8),
        < ManyRows => new ProductTile(64, 128, 8, 8),
        _ => new ProductTile(ManyRows, 128, 8, 8),
    };

    /// <summary>The tiles that cover so many.</summary>
    public static int Cover(int count, int tile) => (count + tile - 1) / tile;
}
