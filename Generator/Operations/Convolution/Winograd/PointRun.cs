namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>Neighbouring points along the rows or the columns of tiles, and how many of these have them: a tile that is cut has the first few.</summary>
/// <param name="First">The first of these points.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Tiles">The tiles that have them, from the first on.</param>
internal sealed record PointRun(int First, int Count, int Tiles)
{
    /// <summary>The last point.</summary>
    public int End => First + Count;

    /// <summary>All points of some tiles.</summary>
    public static IReadOnlyList<PointRun> Of(IReadOnlyList<TileRun> tiles)
    {
        List<PointRun> runs = [];
        int first = 0;
        foreach (int end in tiles.Select(static run => run.Points).Distinct().OrderBy(static points => points))
        {
            runs.Add(new PointRun(first, end - first, tiles.Where(run => run.Points >= end).Sum(static run => run.Count)));
            first = end;
        }

        return runs;
    }
}
