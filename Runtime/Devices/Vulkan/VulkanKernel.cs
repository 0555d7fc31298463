namespace Netwright.Vulkan;

/// <summary>A kernel that is ready to run: Vulkan's handles.</summary>
/// <param name="Pipeline">The kernel.</param>
/// <param name="Registers">Its registers.</param>
internal readonly record struct VulkanKernel(ulong Pipeline, VulkanRegisters Registers);
