using Netwright.CompilerServices;

namespace Netwright;

/// <summary>A buffer of a device that grows with the groups of a batch.</summary>
/// <param name="backend">The device.</param>
/// <param name="size">The floats of one group.</param>
internal sealed class GroupBuffer(DeviceBackend backend, int size) : IDisposable
{
    private DeviceBuffer? _buffer;

    /// <summary>The most groups that a buffer can hold, at least one.</summary>
    public int MostGroups => Math.Max(1, backend.LargestBuffer / Math.Max(1, size));

    /// <summary>The buffer for so many groups; if it has grown, all of it is zero.</summary>
    /// <exception cref="DeviceException">The batch, or even a group of this network, is too large for the device.</exception>
    public DeviceBuffer For(int groups)
    {
        if (_buffer is null || _buffer.Length < (long)groups * size)
        {
            if (size > backend.LargestBuffer)
            {
                throw new DeviceException(
                    $"This network is too large for {backend.Name}: {NetworkCode.GroupSize} samples, the fewest that it computes at a time, take {MiB(size)} MiB; " +
                    $"a buffer holds {MiB(backend.LargestBuffer)} MiB.");
            }

            if (groups > MostGroups)
            {
                throw new DeviceException(
                    $"A batch of {groups * NetworkCode.GroupSize} samples is too large for {backend.Name}: up to {MostGroups * NetworkCode.GroupSize} samples of this network fit " +
                    $"into a buffer ({(long)size * sizeof(float) / NetworkCode.GroupSize >> 10} KiB a sample). Train with smaller batches.");
            }

            _buffer?.Dispose();
            _buffer = null;
            _buffer = backend.Allocate(groups * size);
        }

        return _buffer;
    }

    /// <inheritdoc/>
    public void Dispose() => _buffer?.Dispose();

    private static long MiB(int floats) => (long)floats * sizeof(float) >> 20;
}
