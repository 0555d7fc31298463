using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Contractions;

/// <summary>A stretch of an axis that is covered by tiles of one size.</summary>
/// <param name="Start">The first element.</param>
/// <param name="Count">The number of tiles.</param>
/// <param name="Tile">The elements of each.</param>
internal readonly record struct Segment(int Start, int Count, int Tile)
{
    /// <summary>Cuts an axis into whole tiles and what remains.</summary>
    public static IEnumerable<Segment> Of(Axis axis, int tile)
    {
        int whole = axis.Extent / tile;
        if (whole > 0)
        {
            yield return new Segment(0, whole, tile);
        }

        if (axis.Extent % tile > 0)
        {
            yield return new Segment(whole * tile, 1, axis.Extent % tile);
        }
    }
}
