using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Tests.Emission.Contractions;

/// <summary>Tiles cover an axis, each in its way.</summary>
public sealed class SegmentTests
{
    private const int Longest = 40;

    public static TheoryData<int> Tiles { get; } = [1, 2, 3, 5, 6, 7, 14];

    [Theory]
    [MemberData(nameof(Tiles))]
    public void Even_tiles_cover_each_element_once_and_differ_by_one(int tile)
    {
        for (int extent = tile; extent <= Longest; extent++)
        {
            List<Segment> segments = [.. Segment.Of(new Axis("x", extent), tile, Cutting.Even)];

            Assert.Equal(Enumerable.Range(0, extent), segments.SelectMany(Elements));
            Assert.Equal((extent + tile - 1) / tile, segments.Sum(static segment => segment.Count));
            Assert.InRange(segments.Max(static segment => segment.Tile), 1, tile);
            Assert.InRange(segments.Max(static segment => segment.Tile) - segments.Min(static segment => segment.Tile), 0, 1);
        }
    }

    [Theory]
    [MemberData(nameof(Tiles))]
    public void A_remainder_is_a_smaller_tile(int tile)
    {
        for (int extent = tile; extent <= Longest; extent++)
        {
            List<Segment> segments = [.. Segment.Of(new Axis("x", extent), tile, Cutting.Remainder)];

            Assert.Equal(Enumerable.Range(0, extent), segments.SelectMany(Elements));
            Assert.Equal(tile, segments[0].Tile);
            Assert.Equal(extent % tile == 0 ? 1 : 2, segments.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Tiles))]
    public void Overlapping_tiles_are_of_one_size(int tile)
    {
        for (int extent = tile; extent <= Longest; extent++)
        {
            Segment segment = Assert.Single(Segment.Of(new Axis("x", extent), tile, Cutting.Overlap));

            Assert.Equal(Enumerable.Range(0, extent), Elements(segment).Distinct());
            Assert.Equal(tile, segment.Tile);
            Assert.Equal(extent % tile > 0, segment.Overlaps);
        }
    }

    private static IEnumerable<int> Elements(Segment segment) => Enumerable.Range(0, segment.Count)
        .SelectMany(number => Enumerable.Range(Math.Min(segment.Start + (number * segment.Tile), segment.Last), segment.Tile));
}
