using System.Runtime.InteropServices;

namespace Netwright.Benchmarks.Contestants;

/// <summary>Floats that begin on a 64-byte boundary and never move, as the peers have them: a run's luck with addresses must not count.</summary>
internal static class AlignedMemory
{
    private const int Alignment = 64 / sizeof(float);

    /// <summary>Allocates floats, all zero.</summary>
    public static Memory<float> Allocate(int length)
    {
        float[] array = GC.AllocateArray<float>(length + Alignment, pinned: true);
        int place = (int)(Marshal.UnsafeAddrOfPinnedArrayElement(array, 0) / sizeof(float) % Alignment);
        return array.AsMemory((Alignment - place) % Alignment, length);
    }
}
