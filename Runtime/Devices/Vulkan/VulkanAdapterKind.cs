namespace Netwright.Vulkan;

/// <summary>What an adapter is, with the numbers of Vulkan.</summary>
internal enum VulkanAdapterKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A graphics processor that shares the memory of the processor.</summary>
    Integrated,

    /// <summary>A graphics card.</summary>
    Discrete,

    /// <summary>A share of one in a virtual machine.</summary>
    Virtual,

    /// <summary>A driver that computes on the processor, such as Mesa's lavapipe.</summary>
    Processor,
}
