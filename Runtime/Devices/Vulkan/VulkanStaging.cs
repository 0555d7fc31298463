namespace Netwright.Vulkan;

/// <summary>Memory that the processor and the device see both, through which values go.</summary>
internal sealed unsafe class VulkanStaging
{
    /// <summary>Its floats: 32 MiB, so that what is larger goes in parts.</summary>
    private const int Length = 8 << 20;

    private readonly nint _mapped;

    /// <summary>Allocates it.</summary>
    /// <param name="device">The device.</param>
    /// <param name="isRead">Whether the processor reads what the device wrote, rather than the other way round.</param>
    public VulkanStaging(VulkanDevice device, bool isRead)
    {
        VulkanMemory memory = isRead
            ? device.Allocate(Length * sizeof(float), Vk.UsageTransferDestination, Vk.MemoryHost | Vk.MemoryHostCached, Vk.MemoryHost)
            : device.Allocate(Length * sizeof(float), Vk.UsageTransferSource, Vk.MemoryHost);
        Buffer = memory.Buffer;
        _mapped = device.Map(memory);
    }

    /// <summary>Vulkan's handle.</summary>
    public ulong Buffer { get; }

    /// <summary>How much of it is in use.</summary>
    public int Used { get; set; }

    /// <summary>The part that is not in use.</summary>
    public Span<float> Free => new((float*)_mapped + Used, Length - Used);
}
