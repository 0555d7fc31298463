using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Netwright.Runtime.Tests.Memory;

public sealed class AlignedBufferTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(1000)]
    [InlineData(100_000)]
    public void It_begins_on_a_64_byte_boundary_with_zeros(int length)
    {
        var buffer = new AlignedBuffer(length);
        Assert.Equal(length, buffer.Length);
        Assert.Equal(0, AddressOf(buffer) % 64);
        Assert.All(buffer.Span.ToArray(), static value => Assert.Equal(0f, value));
        if (length > 0)
        {
            Assert.True(Unsafe.AreSame(ref buffer.Start, ref buffer.Span[0]));
        }
    }

    [Fact]
    public void A_negative_length_is_rejected()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new AlignedBuffer(-1));
    }

    /// <summary>The address, found without unsafe code: the array's own, and the distance from there.</summary>
    private static long AddressOf(AlignedBuffer buffer)
    {
        float[] anchor = GC.AllocateArray<float>(1, pinned: true);
        nint distance = Unsafe.ByteOffset(ref anchor[0], ref buffer.Start);
        return Marshal.UnsafeAddrOfPinnedArrayElement(anchor, 0) + distance;
    }
}
