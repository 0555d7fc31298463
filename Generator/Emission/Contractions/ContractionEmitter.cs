using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Contractions;

/// <summary>
/// Writes a contraction as loops with literal bounds around a register tile. Where tiles do not divide an axis, the last one
/// overlaps the one above it; where sums are added to what is there, the remainder is a region with loops and a smaller tile of its own.
/// </summary>
internal sealed class ContractionEmitter(Isa isa)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _written = [];

    /// <summary>Writes the statements, one loop nest for each region; those of a contraction like one before are at hand.</summary>
    public IReadOnlyList<string> Regions(Contraction contraction)
    {
        string key = contraction.Key;
        if (!_written.TryGetValue(key, out IReadOnlyList<string>? regions))
        {
            _written.Add(key, regions = Write(contraction));
        }

        return regions;
    }

    private List<string> Write(Contraction contraction)
    {
        Schedule schedule = Scheduler.Choose(contraction, isa);
        List<IReadOnlyDictionary<Axis, Segment>> regions = [.. Cut(contraction, schedule)];
        return schedule.Cutting == Cutting.Even && regions.Select(region => ToShare(contraction, region)).Distinct().Count() == 1
            ? [Write(contraction, schedule, regions)]
            : [.. regions.Select(region => Write(contraction, schedule, [region]))];
    }

    // Regions share the loops over what they are not cut along: what one has read of large weights the next finds in the cache.
    private string Write(Contraction contraction, Schedule schedule, IReadOnlyList<IReadOnlyDictionary<Axis, Segment>> regions)
    {
        CodeWriter writer = new();
        LoopNest loops = new(writer) { Shared = ToShare(contraction, regions[0]) };
        loops.OpenAll(contraction.Outer, [.. contraction.Operands]);
        List<Axis> common = [.. contraction.Tiled.TakeWhile(axis => regions.All(region => region[axis] == regions[0][axis]))];
        foreach (Axis axis in common)
        {
            loops.Open(axis, regions[0][axis], contraction.Operands);
        }

        foreach (IReadOnlyDictionary<Axis, Segment> region in regions)
        {
            using IDisposable? scope = regions.Count > 1 ? writer.Block(string.Empty) : null;
            new RegionEmitter(contraction, schedule, isa, region, loops, writer).Emit([.. contraction.Tiled.Skip(common.Count)]);
        }

        loops.CloseAll();
        return writer.ToString();
    }

    private static Axis? ToShare(Contraction contraction, IReadOnlyDictionary<Axis, Segment> region) => contraction.IsShared
        ? LoopNest.ToShare([.. contraction.Outer.Select(static axis => (axis, axis.Extent)), .. contraction.Tiled.Select(axis => (axis, region[axis].Count))])
        : null;

    private static IEnumerable<IReadOnlyDictionary<Axis, Segment>> Cut(Contraction contraction, Schedule schedule)
    {
        IEnumerable<Dictionary<Axis, Segment>> regions = [[]];
        foreach (Axis axis in contraction.Tiled)
        {
            regions = regions.SelectMany(region => Segment.Of(axis, schedule.Tile[axis], schedule.Cutting).Select(segment =>
                new Dictionary<Axis, Segment>(region) { [axis] = segment }));
        }

        return regions;
    }
}
