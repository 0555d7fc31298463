using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Contractions;

/// <summary>A stretch of an axis that is covered by tiles of one size.</summary>
/// <param name="Start">The first element.</param>
/// <param name="Count">The number of tiles.</param>
/// <param name="Tile">The elements of each.</param>
/// <param name="Last">Where the last tile begins: before the end of the one above it, where tiles overlap.</param>
internal readonly record struct Segment(int Start, int Count, int Tile, int Last)
{
    /// <summary>Whether the last tile covers elements of the one above it.</summary>
    public bool Overlaps => Last < Start + ((Count - 1) * Tile);

    /// <summary>Cuts an axis into tiles.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="tile">The most elements of a tile.</param>
    /// <param name="cutting">What becomes of an axis that tiles do not divide.</param>
    public static IEnumerable<Segment> Of(Axis axis, int tile, Cutting cutting)
    {
        int rest = axis.Extent % tile;
        if (rest == 0)
        {
            return [Whole(0, axis.Extent / tile, tile)];
        }

        int count = (axis.Extent / tile) + 1;
        return cutting switch
        {
            Cutting.Overlap => [new Segment(0, count, tile, axis.Extent - tile)],
            Cutting.Even => Even(axis.Extent, count),
            _ => [Whole(0, count - 1, tile), Whole(axis.Extent - rest, 1, rest)],
        };
    }

    private static IEnumerable<Segment> Even(int extent, int count)
    {
        (int small, int larger) = (extent / count, extent % count);
        if (larger > 0)
        {
            yield return Whole(0, larger, small + 1);
        }

        yield return Whole(larger * (small + 1), count - larger, small);
    }

    private static Segment Whole(int start, int count, int tile) => new(start, count, tile, start + ((count - 1) * tile));
}
