namespace Netwright.Vulkan;

/// <summary>The registers of all kernels with so many buffers: Vulkan's handles.</summary>
/// <param name="Buffers">The number of buffers: the bindings from 0 on.</param>
/// <param name="SetLayout">The registers.</param>
/// <param name="PipelineLayout">The same, as pipelines want it.</param>
internal readonly record struct VulkanRegisters(int Buffers, ulong SetLayout, ulong PipelineLayout)
{
    /// <summary>The binding of the constants; see <see cref="Spirv.Glslang"/>.</summary>
    public const int ConstantsBinding = 8;

    /// <summary>The most bytes that constants have: Direct3D 12 allows no more either.</summary>
    public const int ConstantsSize = 256;
}
