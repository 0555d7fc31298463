using System.Runtime.InteropServices;
using Netwright.CompilerServices;

namespace Netwright;

/// <summary>What an optimizer remembers, on a device. Those in the processor's memory are brought up to date when somebody looks at them.</summary>
internal sealed class DeviceStates(DeviceBackend backend, OptimizerState state) : IDisposable
{
    private readonly Dictionary<string, DeviceBuffer> _buffers = [];
    private bool _isNewer;

    /// <summary>The states on the device, as new as anywhere, which kernels then change.</summary>
    public IReadOnlyDictionary<string, DeviceBuffer> Change()
    {
        foreach (NamedValues values in _isNewer ? [] : state.Values)
        {
            ref DeviceBuffer? buffer = ref CollectionsMarshal.GetValueRefOrAddDefault(_buffers, values.Name, out _);
            buffer ??= backend.Allocate(values.Values.Length);
            backend.Upload(buffer, 0, values.Values.Span);
        }

        _isNewer = true;
        return _buffers;
    }

    /// <summary>Brings them into the processor's memory, where they may then be changed.</summary>
    public void Fetch()
    {
        foreach (NamedValues values in _isNewer ? state.Values : [])
        {
            backend.Download(_buffers[values.Name], 0, values.Values.Span);
        }

        _isNewer = false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (DeviceBuffer buffer in _buffers.Values)
        {
            buffer.Dispose();
        }
    }
}
