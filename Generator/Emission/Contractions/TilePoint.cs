using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Emission.Contractions;

/// <summary>One sum of a register tile and its coordinates along the contraction's axes.</summary>
internal sealed class TilePoint
{
    private readonly IReadOnlyDictionary<Axis, int> _coordinates;

    private TilePoint(IReadOnlyDictionary<Axis, int> coordinates, string sum) => (_coordinates, Sum) = (coordinates, sum);

    /// <summary>The local that holds the sum: <c>sum0_1</c>, a number for each axis that the tile spans.</summary>
    public string Sum { get; }

    /// <summary>All points of a region's tile.</summary>
    public static IReadOnlyList<TilePoint> All(IReadOnlyList<Axis> axes, IReadOnlyDictionary<Axis, Segment> region)
    {
        IEnumerable<(Dictionary<Axis, int> Coordinates, string Name)> points = [([], string.Empty)];
        foreach (Axis axis in axes)
        {
            Segment segment = region[axis];
            points = points.SelectMany(point => Enumerable.Range(0, segment.Tile).Select(position => (
                new Dictionary<Axis, int>(point.Coordinates) { [axis] = segment.Start + position },
                segment.Tile == 1 ? point.Name : point.Name.Length == 0 ? $"{position}" : $"{point.Name}_{position}")));
        }

        return [.. points.Select(static point => new TilePoint(point.Coordinates, "sum" + point.Name))];
    }

    /// <summary>The constant part of an address at this point.</summary>
    public int Offset(Affine address)
        => address.Constant + _coordinates.Sum(coordinate => address[coordinate.Key] * coordinate.Value);
}
