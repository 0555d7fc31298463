namespace Netwright.Generator.Operations.Convolution.Winograd;

/// <summary>Tiles that follow one another along the rows or the columns of an output, all of one size.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Outputs">The outputs that one yields along this axis.</param>
/// <param name="Points">The numbers that one is transformed into along this axis.</param>
internal sealed record TileRun(int First, int Count, int Outputs, int Points)
{
    /// <summary>The numbers that its outputs are sums of: the last is the fourth output's alone.</summary>
    public int Summed => Outputs == WinogradTiling.Outputs ? Points : Math.Min(Points, WinogradTiling.Inputs - 1);

    /// <summary>Where outputs fall into tiles: whole ones, and one that is cut where they do not come out even.</summary>
    /// <param name="extent">The outputs along this axis.</param>
    /// <param name="isNarrow">
    /// Whether the cut tile is filtered by itself. F(r, 3) takes r + 2 points, and any will do: it takes the first of those that whole tiles take, so that the
    /// same kernels serve both.
    /// </param>
    public static IReadOnlyList<TileRun> Of(int extent, bool isNarrow)
    {
        (int whole, int rest) = (extent / WinogradTiling.Outputs, extent % WinogradTiling.Outputs);
        List<TileRun> runs = [];
        if (whole > 0)
        {
            runs.Add(new TileRun(0, whole, WinogradTiling.Outputs, WinogradTiling.Inputs));
        }

        if (rest > 0)
        {
            runs.Add(new TileRun(whole, 1, rest, isNarrow ? rest + 2 : WinogradTiling.Inputs));
        }

        return runs;
    }

    /// <summary>The same tiles, where those that are transformed alike make one run.</summary>
    public static IEnumerable<TileRun> TransformedAlike(IEnumerable<TileRun> runs)
        => runs.GroupBy(static run => run.Points).Select(static alike => alike.First() with { Count = alike.Sum(static run => run.Count) });
}
