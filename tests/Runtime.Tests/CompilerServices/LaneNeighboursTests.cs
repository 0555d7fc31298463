using System.Runtime.Intrinsics;
using Netwright.CompilerServices;

namespace Netwright.Runtime.Tests.CompilerServices;

public sealed class LaneNeighboursTests
{
    private static readonly float[] Numbers = [.. Enumerable.Range(0, 32).Select(static number => (float)number)];

    [Fact]
    public void Of_two_vectors_the_first_and_the_second_of_all_neighbours()
    {
        float[] lanes = new float[16];
        var left = Vector512.Create(Numbers, 0);
        var right = Vector512.Create(Numbers, 16);
        LaneNeighbours.First(left, right).CopyTo(lanes);
        Assert.Equal(Wanted(16, 0), lanes);
        LaneNeighbours.Second(left, right).CopyTo(lanes);
        Assert.Equal(Wanted(16, 1), lanes);
    }

    [Fact]
    public void Of_halves_of_vectors()
    {
        float[] lanes = new float[8];
        var left = Vector256.Create(Numbers, 0);
        var right = Vector256.Create(Numbers, 8);
        LaneNeighbours.First(left, right).CopyTo(lanes);
        Assert.Equal(Wanted(8, 0), lanes);
        LaneNeighbours.Second(left, right).CopyTo(lanes);
        Assert.Equal(Wanted(8, 1), lanes);
    }

    [Fact]
    public void Of_quarters_of_vectors()
    {
        float[] lanes = new float[4];
        var left = Vector128.Create(Numbers, 0);
        var right = Vector128.Create(Numbers, 4);
        LaneNeighbours.First(left, right).CopyTo(lanes);
        Assert.Equal(Wanted(4, 0), lanes);
        LaneNeighbours.Second(left, right).CopyTo(lanes);
        Assert.Equal(Wanted(4, 1), lanes);
    }

    private static float[] Wanted(int width, int first) => [.. Enumerable.Range(0, width).Select(lane => (float)((2 * lane) + first))];
}
