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
    /// <param name="tile">The elements of a tile.</param>
    /// <param name="mayOverlap">
    /// Whether elements may be computed twice: then the last tile ends where the axis ends, and there is no remainder with code of its own.
    /// </param>
    public static IEnumerable<Segment> Of(Axis axis, int tile, bool mayOverlap)
    {
        int whole = axis.Extent / tile;
        int rest = axis.Extent % tile;
        if (rest > 0 && mayOverlap)
        {
            yield return new Segment(0, whole + 1, tile, axis.Extent - tile);
            yield break;
        }

        yield return new Segment(0, whole, tile, (whole - 1) * tile);
        if (rest > 0)
        {
            yield return new Segment(whole * tile, 1, rest, whole * tile);
        }
    }
}
