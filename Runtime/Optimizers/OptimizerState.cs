using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>
/// What an optimizer remembers in one training run. A step begins with <see cref="BeginStep"/> and then updates disjoint ranges of the
/// parameters, perhaps on several threads at once.
/// </summary>
public abstract class OptimizerState
{
    /// <summary>
    /// Moving averages below this count as zero. Those of units that no longer get a gradient would otherwise shrink into denormal
    /// numbers, on which processors compute many times slower.
    /// </summary>
    private const float Negligible = 1e-30f;

    /// <summary>The number of steps begun; a checkpoint sets it.</summary>
    public long Step { get; internal set; }

    /// <summary>All that it remembers beside <see cref="Step"/>, for checkpoints: always the same memory.</summary>
    public virtual IReadOnlyList<NamedValues> Values => [];

    /// <summary>Begins the next step: takes over the settings of the optimizer.</summary>
    public void BeginStep()
    {
        Step++;
        Prepare();
    }

    /// <summary>Updates a range of the parameters.</summary>
    /// <param name="first">The place of the range in the parameter buffer, a multiple of 16.</param>
    /// <param name="parameters">The parameters of the range; their number is a multiple of 16.</param>
    /// <param name="gradients">Their gradients.</param>
    public abstract void Update(int first, Span<float> parameters, ReadOnlySpan<float> gradients);

    /// <summary>Whether there is a kernel that does the same on a device; without one the gradients come to the processor in each step.</summary>
    internal virtual bool HasKernel => false;

    /// <summary>Launches the kernel that updates all parameters on a device, where there is one.</summary>
    internal virtual void Update(DeviceUpdate update) => throw new NotSupportedException($"{GetType().Name} has no kernel.");

    /// <summary>Computes what is the same for all parameters of the step that has just begun.</summary>
    protected abstract void Prepare();

    /// <summary>The buffers that there are, by name.</summary>
    private protected static IReadOnlyList<NamedValues> Named(params ReadOnlySpan<(string Name, AlignedBuffer? Buffer)> buffers)
    {
        List<NamedValues> values = [];
        foreach ((string name, AlignedBuffer? buffer) in buffers)
        {
            if (buffer is not null)
            {
                values.Add(new NamedValues(name, buffer.Memory));
            }
        }

        return values;
    }

    /// <summary>A setting as a kernel takes it.</summary>
    private protected static int Bits(float setting) => BitConverter.SingleToInt32Bits(setting);

    /// <summary>Whether there is a buffer, as a kernel takes it.</summary>
    private protected static int Bit(AlignedBuffer? buffer) => buffer is null ? 0 : 1;

    /// <summary>A place in a buffer; the null reference where there is none.</summary>
    private protected static ref float At(AlignedBuffer? buffer, int first) =>
        ref buffer is null ? ref Unsafe.NullRef<float>() : ref Unsafe.Add(ref buffer.Start, first);

    /// <summary>Zero in place of lanes that are negligible.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private protected static Vector512<float> Flush(Vector512<float> values) =>
        Vector512.AndNot(values, Vector512.LessThan(Vector512.Abs(values), Vector512.Create(Negligible)));
}
