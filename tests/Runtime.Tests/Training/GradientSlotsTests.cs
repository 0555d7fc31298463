using System.Runtime.InteropServices;
using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Training;

public sealed class GradientSlotsTests
{
    private const int Length = 10_000;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public void Slots_are_summed_in_their_order(int count)
    {
        var slots = new GradientSlots(Length);
        float[] expected = new float[Length];
        for (int slot = 0; slot < count; slot++)
        {
            float[] values = Samples.Uniform(Length, slot);
            values.CopyTo(MemoryMarshal.CreateSpan(ref slots.Clear(slot), Length));
            for (int index = 0; index < Length; index++)
            {
                expected[index] += values[index];
            }
        }

        Assert.True(slots.Reduce(count, threads: 2));
        Assert.Equal(expected, slots.Total.ToArray());
    }

    [Theory]
    [InlineData(0, float.NaN)]
    [InlineData(4095, float.PositiveInfinity)]
    [InlineData(Length - 1, float.NegativeInfinity)]
    public void A_sum_that_is_not_finite_is_found(int place, float value)
    {
        var slots = new GradientSlots(Length);
        slots.Clear(0);
        MemoryMarshal.CreateSpan(ref slots.Clear(1), Length)[place] = value;
        Assert.False(slots.Reduce(2, threads: 1));
        slots.Clear(0);
        Assert.True(slots.Reduce(1, threads: 1));
    }

    [Theory]
    [InlineData(Length, 3, 3)]
    [InlineData(Length, 100, 8)]
    [InlineData(16 << 20, 100, 4)]
    [InlineData(140_000_000, 100, 1)]
    public void Groups_and_memory_limit_the_number_of_slots(int length, int groups, int expected)
    {
        Assert.Equal(expected, new GradientSlots(length).CountFor(groups));
    }
}
