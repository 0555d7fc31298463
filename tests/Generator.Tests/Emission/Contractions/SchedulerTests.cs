using Netwright.Generator.Emission;
using Netwright.Generator.Emission.Contractions;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Tests.Emission.Contractions;

/// <summary>How a 3×3 convolution of one sample is cut, channels in the lanes.</summary>
public sealed class SchedulerTests
{
    // A chain of multiply-adds waits four cycles, in which eight others start: so many sums and some to spare.
    private const int EnoughSums = 9;

    public static TheoryData<int> Sizes { get; } = [7, 14, 16, 28, 32, 56];

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Sixteen_registers_hold_sums_enough_and_compute_next_to_nothing_twice(int size)
    {
        Contraction contraction = Convolution(size, Isa.Avx2);
        Schedule schedule = Scheduler.Choose(contraction, Isa.Avx2);

        List<List<Segment>> cuts = [.. contraction.Tiled.Select(axis => Segment.Of(axis, schedule.Tile[axis], schedule.Cutting).ToList())];
        int computed = cuts.Aggregate(1, static (product, cut) => product * cut.Sum(static segment => segment.Count * segment.Tile));

        Assert.InRange(cuts.Aggregate(1, static (product, cut) => product * cut.Max(static segment => segment.Tile)), EnoughSums, Isa.Avx2.Registers - 2);
        Assert.InRange(computed / (double)Axis.Points(contraction.Tiled), 1, 1.05);
    }

    [Fact]
    public void Seven_columns_are_tiles_of_two_sizes()
    {
        Contraction contraction = Convolution(7, Isa.Avx2);
        Schedule schedule = Scheduler.Choose(contraction, Isa.Avx2);

        Assert.Equal(Cutting.Even, schedule.Cutting);
        Assert.Contains(contraction.Tiled, axis => Segment.Of(axis, schedule.Tile[axis], schedule.Cutting).Count() == 2);
    }

    [Fact]
    public void Tiles_of_two_sizes_share_the_loops_around_them()
    {
        string code = Assert.Single(new ContractionEmitter(Isa.Avx2).Regions(Convolution(7, Isa.Avx2)));

        Assert.Equal(2, code.Split("for (int o = ").Length);
        Assert.Equal(3, code.Split("for (int i = ").Length);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void With_many_registers_tiles_are_of_one_size(int size)
        => Assert.Equal(Cutting.Overlap, Scheduler.Choose(Convolution(size, Isa.Avx512), Isa.Avx512).Cutting);

    private static Contraction Convolution(int size, Isa isa)
    {
        Axis o = new("o", 4), lane = new("lane", isa.Parts), y = new("y", size), x = new("x", size), ky = new("ky", 3), i = new("i", 64), kx = new("kx", 3);
        int row = (size + 2) * 16;
        return new Contraction
        {
            Tiled = [o, lane, y, x],
            Reduced = [ky, i, kx],
            Overlapping = kx,
            Left = new Operand("weight", Affine.At(0).Along(o, 3 * 64 * 48).Along(lane, isa.Width).Along(ky, 64 * 48).Along(i, 48).Along(kx, 16)),
            Right = new Operand("input", Affine.At(0).Along(y, row).Along(x, 16).Along(ky, row).Along(i, 1).Along(kx, 16), IsVector: false),
            Epilogue = new Epilogue(new Operand("output", Affine.At(0).Along(o, size * size * 16).Along(lane, isa.Width).Along(y, size * 16).Along(x, 16))),
        };
    }
}
