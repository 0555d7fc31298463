using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Netwright;

/// <summary>
/// Floats, zero at first, that begin on a 64-byte boundary, so that a full vector never crosses a cache line. They lie in an array on the
/// pinned heap: the garbage collector frees but never moves them.
/// </summary>
internal sealed class AlignedBuffer
{
    /// <summary>The boundary, in floats: one 512-bit vector.</summary>
    public const int Alignment = 16;

    private readonly float[] _array;
    private readonly int _first;

    /// <summary>Allocates the buffer.</summary>
    /// <param name="length">The number of floats.</param>
    public AlignedBuffer(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        _array = GC.AllocateArray<float>(checked(length + Alignment), pinned: true);
        long misaligned = Marshal.UnsafeAddrOfPinnedArrayElement(_array, 0) % (Alignment * sizeof(float));
        _first = misaligned == 0 ? 0 : (int)(Alignment - (misaligned / sizeof(float)));
        Length = length;
    }

    /// <summary>The number of floats.</summary>
    public int Length { get; }

    /// <summary>The first float.</summary>
    public ref float Start => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_array), _first);

    /// <summary>All floats.</summary>
    public Span<float> Span => _array.AsSpan(_first, Length);

    /// <summary>All floats, to keep.</summary>
    public Memory<float> Memory => _array.AsMemory(_first, Length);

    /// <summary>The least multiple of <see cref="Alignment"/> that is not below <paramref name="length"/>.</summary>
    public static int RoundUp(int length) => checked(length + Alignment - 1) / Alignment * Alignment;
}
