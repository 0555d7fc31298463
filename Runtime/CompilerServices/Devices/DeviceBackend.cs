using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>
/// A device that runs kernels: its memory, and the order in which it works. Everything is done in the order of the calls; only <see cref="Download"/> waits for
/// it. One thread uses it at a time: it holds <see cref="Gate"/> from its first call to its last.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DeviceBackend : DeviceRecorder
{
    /// <summary>The device's name, for people.</summary>
    public abstract string Name { get; }

    /// <summary>The most floats that a buffer may have.</summary>
    public abstract int LargestBuffer { get; }

    /// <summary>Whether it computes on a graphics processor rather than on this one.</summary>
    public abstract bool IsHardware { get; }

    /// <summary>Held while the device is used.</summary>
    public Lock Gate { get; } = new();

    /// <summary>Is told of kernels that will be launched soon.</summary>
    internal virtual void Prepare(IEnumerable<KernelSource> kernels)
    {
    }

    /// <summary>Allocates zeros.</summary>
    /// <param name="length">The number of floats.</param>
    /// <exception cref="DeviceException">The device's memory is used up, or a buffer cannot be so long.</exception>
    public abstract DeviceBuffer Allocate(int length);

    /// <summary>Copies values to the device; those of the caller are read before it returns.</summary>
    /// <param name="buffer">Where they go.</param>
    /// <param name="first">Where in it they begin.</param>
    /// <param name="values">The values.</param>
    /// <exception cref="DeviceException">The device failed.</exception>
    public abstract void Upload(DeviceBuffer buffer, int first, ReadOnlySpan<float> values);

    /// <summary>Copies values from the device once all that was recorded before is done.</summary>
    /// <param name="buffer">Where they lie.</param>
    /// <param name="first">Where in it they begin.</param>
    /// <param name="values">Receives them.</param>
    /// <exception cref="DeviceException">The device failed.</exception>
    public abstract void Download(DeviceBuffer buffer, int first, Span<float> values);
}
