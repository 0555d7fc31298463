using Netwright.CompilerServices;

namespace Netwright.Vulkan;

/// <summary>Floats in the memory of a Vulkan device. Nobody has to dispose of it: a network has no end that it knows of.</summary>
internal sealed class VulkanBuffer(VulkanDevice device, VulkanMemory memory, int length) : DeviceBuffer
{
    private bool _disposed;

    ~VulkanBuffer() => device.Release(memory);

    /// <inheritdoc/>
    public override int Length => length;

    /// <summary>Vulkan's handle.</summary>
    public ulong Handle
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return memory.Buffer;
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            device.Release(memory);
            GC.SuppressFinalize(this);
        }
    }
}
