using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Contractions;

/// <summary>
/// Chooses the register tile and the unrolling of a contraction by a small cost model: the cycles of one step are bound by its
/// multiply-adds, by its loads and by the latency of a chain of multiply-adds, whichever is greatest.
/// </summary>
internal sealed class Scheduler(Contraction contraction, Isa isa)
{
    /// <summary>
    /// The multiply-adds that a loop body may hold. The JIT gives a method up past about 1,900 and spills earlier (docs/performance.md).
    /// </summary>
    public const int BodyBudget = 160;

    // A body of so many multiply-adds hides its loop; more would only be more to read and to compile.
    private const int BodyTarget = 12;

    // What each multiply-add beyond that has to save.
    private const double BodyPenalty = 0.0005;

    // What another region of tiles has to save: each is a loop nest more.
    private const double RegionPenalty = 0.03;

    // Two multiply-adds or two loads a cycle, and a chain of dependent multiply-adds takes four; some start late, which nothing makes up for where eight
    // chains fill all slots.
    private const double PerCycle = 2;
    private const double Latency = 4.5;

    // With so many registers some tile that divides the axes, or nearly so, holds sums enough.
    private const int ManyRegisters = 32;

    // Loop overhead, loads of the bias, the epilogue: in cycles, for a tile and for each of its sums.
    private const double TileOverhead = 12;
    private const double SumOverhead = 1;

    public static Schedule Choose(Contraction contraction, Isa isa) => new Scheduler(contraction, isa).Choose();

    private Schedule Choose()
    {
        (double Cost, Dictionary<Axis, int> Tile, bool Shares, Cutting Cutting) best = (double.MaxValue, [], false, default);
        foreach (Dictionary<Axis, int> tile in Tiles(0, []))
        {
            foreach (bool shares in contraction.Overlapping is null ? new[] { false } : [false, true])
            {
                foreach (Cutting cutting in Registers(tile, shares) <= isa.Registers ? Cuttings(tile) : [])
                {
                    if (Cost(tile, shares, cutting) is double cost && cost < best.Cost)
                    {
                        best = (cost, new Dictionary<Axis, int>(tile), shares, cutting);
                    }
                }
            }
        }

        return best.Tile.Count == 0 && contraction.Tiled.Count > 0
            ? throw new InvalidOperationException($"No tile of {string.Join(", ", contraction.Tiled)} fits {isa.Registers} registers.")
            : new Schedule(best.Tile, Unrolling(best.Tile, best.Shares), best.Shares, best.Cutting);
    }

    private IEnumerable<Dictionary<Axis, int>> Tiles(int index, Dictionary<Axis, int> tile)
    {
        if (index == contraction.Tiled.Count)
        {
            yield return tile;
            yield break;
        }

        Axis axis = contraction.Tiled[index];
        int sums = tile.Values.Aggregate(1, static (product, size) => product * size);
        int first = contraction.Whole.Contains(axis) ? axis.Extent : 1;
        for (int size = first; size <= axis.Extent && size * sums < isa.Registers; size++)
        {
            tile[axis] = size;
            foreach (Dictionary<Axis, int> whole in Tiles(index + 1, tile))
            {
                yield return whole;
            }
        }

        tile.Remove(axis);
    }

    // Tiles of two sizes have to make up for a region more.
    private IEnumerable<Cutting> Cuttings(Dictionary<Axis, int> tile)
    {
        yield return contraction.MayOverlap ? Cutting.Overlap : Cutting.Remainder;
        if (isa.Registers < ManyRegisters && contraction.MayOverlap && tile.Any(static side => side.Key.Extent % side.Value > 0))
        {
            yield return Cutting.Even;
        }
    }

    private int Registers(Dictionary<Axis, int> tile, bool shares)
        => Sums(tile) + Math.Min(Loads(contraction.Left, tile, shares), Loads(contraction.Right, tile, shares)) + 1;

    private static int Sums(Dictionary<Axis, int> tile) => tile.Values.Aggregate(1, static (product, size) => product * size);

    // Distinct addresses that one step reads of an operand. Along an overlapping axis windows of neighbouring results share most of theirs.
    private int Loads(Operand operand, Dictionary<Axis, int> tile, bool shares)
    {
        int loads = 1;
        Axis? overlapping = shares ? contraction.Overlapping : null;
        int taps = overlapping is not null && operand.Address.DependsOn(overlapping) ? overlapping.Extent : 1;
        foreach (KeyValuePair<Axis, int> side in tile)
        {
            int stride = Math.Abs(operand.Address[side.Key]);
            if (stride == 0)
            {
                continue;
            }

            int tap = taps > 1 ? Math.Abs(operand.Address[overlapping!]) : 0;
            if (tap > 0 && stride % tap == 0 && stride / tap <= taps)
            {
                loads *= ((side.Value - 1) * stride / tap) + taps;
                taps = 1;
            }
            else
            {
                loads *= side.Value;
            }
        }

        return loads * taps;
    }

    // The cache lines of sixteen floats that they are in, which the vectors of a tile that spans all lanes share.
    private double Lines(Operand operand, Dictionary<Axis, int> tile, bool shares)
    {
        int lanes = tile.Where(side => operand.IsVector && operand.Address[side.Key] == isa.Width).Select(static side => side.Value).FirstOrDefault();
        return Loads(operand, tile, shares) / (double)Math.Max(1, Math.Min(lanes, isa.Parts));
    }

    private double Cost(Dictionary<Axis, int> tile, bool shares, Cutting cutting)
    {
        double steps = contraction.Reduced.Aggregate(1.0, static (product, axis) => product * axis.Extent);
        double taps = shares ? contraction.Overlapping!.Extent : 1;
        double cost = 0;
        int regions = 0;
        foreach ((Dictionary<Axis, int> region, int count) in Regions(tile, cutting))
        {
            double sums = Sums(region);
            double loads = Loads(contraction.Left, region, shares) + Loads(contraction.Right, region, shares);
            double lines = Lines(contraction.Left, region, shares) + Lines(contraction.Right, region, shares);
            double cycles = Math.Max(Math.Max(sums * taps / PerCycle, loads / PerCycle), Latency * taps) + (lines / 16);
            cost += count * ((steps / taps * cycles) + TileOverhead + (SumOverhead * sums));
            regions++;
        }

        return cost * (1 + (RegionPenalty * (regions - 1)) + (BodyPenalty * Math.Max(0, (Sums(tile) * taps) - BodyTarget)));
    }

    // The whole tiles and the remainders along each axis, with how many tiles there are of each.
    private IEnumerable<(Dictionary<Axis, int> Tile, int Count)> Regions(Dictionary<Axis, int> tile, Cutting cutting)
    {
        IEnumerable<(Dictionary<Axis, int> Tile, int Count)> regions = [([], 1)];
        foreach (Axis axis in contraction.Tiled)
        {
            regions = regions.SelectMany(region => Segment.Of(axis, tile[axis], cutting).Select(segment =>
                (new Dictionary<Axis, int>(region.Tile) { [axis] = segment.Tile }, region.Count * segment.Count)));
        }

        return regions;
    }

    private Dictionary<Axis, int> Unrolling(Dictionary<Axis, int> tile, bool shares)
    {
        int body = Sums(tile);
        Dictionary<Axis, int> unroll = contraction.Reduced.ToDictionary(static axis => axis, static _ => 1);
        if (shares)
        {
            unroll[contraction.Overlapping!] = contraction.Overlapping!.Extent;
            body *= contraction.Overlapping.Extent;
        }

        foreach (Axis axis in contraction.Reduced.Reverse().Where(axis => unroll[axis] == 1))
        {
            unroll[axis] = Divisor(axis.Extent, wanted: (BodyTarget + body - 1) / body, limit: BodyBudget / body);
            body *= unroll[axis];
            if (unroll[axis] < axis.Extent)
            {
                break;
            }
        }

        return unroll;
    }

    // The smallest divisor that reaches what is wanted, or else the greatest within the limit.
    private static int Divisor(int extent, int wanted, int limit)
    {
        int best = 1;
        for (int divisor = 1; divisor <= Math.Min(extent, limit) && best < wanted; divisor++)
        {
            best = extent % divisor == 0 ? divisor : best;
        }

        return best;
    }
}
