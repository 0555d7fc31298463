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
        List<string> bodies = [];
        foreach (IReadOnlyDictionary<Axis, Segment> region in Cut(contraction, schedule))
        {
            CodeWriter writer = new();
            new RegionEmitter(contraction, schedule, isa, region, writer).Emit();
            bodies.Add(writer.ToString());
        }

        return bodies;
    }

    private static IEnumerable<IReadOnlyDictionary<Axis, Segment>> Cut(Contraction contraction, Schedule schedule)
    {
        IEnumerable<Dictionary<Axis, Segment>> regions = [[]];
        foreach (Axis axis in contraction.Tiled)
        {
            regions = regions.SelectMany(region => Segment.Of(axis, schedule.Tile[axis], contraction.MayOverlap).Select(segment =>
                new Dictionary<Axis, Segment>(region) { [axis] = segment }));
        }

        return regions;
    }
}
