using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>
/// Several gradients of all parameters, so that threads add to different ones. Which samples a slot gets depends on the batch alone and
/// slots are summed in their order: the sum has the same bits on any number of threads.
/// </summary>
internal sealed class GradientSlots : IParallelWork
{
    /// <summary>The most slots: more would not help the processors that people have, and each is as large as the network.</summary>
    private const int Most = 8;

    private const long MostBytes = 256L << 20;

    /// <summary>The parameters that are summed and updated at a time: 16 KiB, so that the sum is still in the first cache.</summary>
    public const int ChunkLength = 4096;

    private readonly AlignedBuffer?[] _slots;
    private readonly int _length;
    private int _used;
    private bool _finite;

    /// <summary>Makes slots of the given length, a multiple of 16.</summary>
    public GradientSlots(int length)
    {
        _length = length;
        _slots = new AlignedBuffer?[(int)Math.Clamp(MostBytes / Math.Max(1, (long)length * sizeof(float)), 1, Most)];
    }

    /// <summary>The number of parts that the parameters are cut into.</summary>
    public int Chunks => (_length + ChunkLength - 1) / ChunkLength;

    /// <summary>The sum, once <see cref="Reduce"/> has run.</summary>
    public Span<float> Total => Slot(0).Span[.._length];

    /// <summary>The number of slots that a batch of so many groups is spread over.</summary>
    public int CountFor(int groups) => Math.Min(groups, _slots.Length);

    /// <summary>The first gradient of a cleared slot, with 16 floats of slack behind the last.</summary>
    public ref float Clear(int slot)
    {
        AlignedBuffer buffer = Slot(slot);
        buffer.Span.Clear();
        return ref buffer.Start;
    }

    /// <summary>The first gradient of a slot that keeps what it holds.</summary>
    public ref float Start(int slot) => ref Slot(slot).Start;

    /// <summary>Sums the first slots into <see cref="Total"/>.</summary>
    /// <param name="slots">The number of slots in use.</param>
    /// <param name="threads">The most threads to use.</param>
    /// <returns>Whether all sums are finite.</returns>
    public bool Reduce(int slots, int threads)
    {
        _used = slots;
        _finite = true;
        WorkerPool.Shared.Run(Chunks, threads, this);
        return _finite;
    }

    /// <inheritdoc/>
    public void Run(int worker, int item)
    {
        int first = item * ChunkLength;
        int last = Math.Min(first + ChunkLength, _length);

        // 0 × x is zero for every finite number and NaN for all others.
        Vector512<float> check = Vector512<float>.Zero;
        ref float total = ref Slot(0).Start;
        for (int place = first; place < last; place += AlignedBuffer.Alignment)
        {
            var sum = Vector512.LoadUnsafe(ref total, (nuint)place);
            for (int slot = 1; slot < _used; slot++)
            {
                sum += Vector512.LoadUnsafe(ref _slots[slot]!.Start, (nuint)place);
            }

            check += sum * Vector512<float>.Zero;
            sum.StoreUnsafe(ref total, (nuint)place);
        }

        if (check != Vector512<float>.Zero)
        {
            Volatile.Write(ref _finite, false);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private AlignedBuffer Slot(int slot) => _slots[slot] ??= new AlignedBuffer(_length + AlignedBuffer.Alignment);
}
