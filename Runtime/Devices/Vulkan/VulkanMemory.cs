namespace Netwright.Vulkan;

/// <summary>A buffer and the memory that it alone lies in: Vulkan's handles.</summary>
internal readonly record struct VulkanMemory(ulong Buffer, ulong Memory);
