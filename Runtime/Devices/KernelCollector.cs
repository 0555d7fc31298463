using Netwright.CompilerServices;

namespace Netwright;

/// <summary>Takes down which kernels are launched, and runs none.</summary>
internal sealed class KernelCollector : DeviceRecorder
{
    private readonly Dictionary<Type, KernelSource> _kernels = [];

    /// <summary>The kernels.</summary>
    public IReadOnlyCollection<KernelSource> Kernels => _kernels.Values;

    /// <summary>Takes down a kernel.</summary>
    public void Take<TKernel>()
        where TKernel : struct, IDeviceKernel => _kernels[typeof(TKernel)] = new KernelSource(TKernel.Name, TKernel.Hlsl);

    /// <inheritdoc/>
    public override void Run<TKernel>(int x, int y, int z, ReadOnlySpan<DeviceBuffer> buffers, ReadOnlySpan<int> constants) => Take<TKernel>();

    /// <inheritdoc/>
    public override void Barrier()
    {
    }
}
