namespace Netwright;

/// <summary>What code is generated for; see <see cref="NetworkAttribute.Targets"/>.</summary>
[System.Flags]
public enum Target
{
    /// <summary>The processor: AVX-512, AVX2 and any other. It is always there.</summary>
    Cpu = 1,

    /// <summary>Graphics processors: compute kernels in HLSL, for Vulkan and, through ComputeSharp, for DirectX 12.</summary>
    Gpu = 2,
}
