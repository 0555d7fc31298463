using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>Records what a device is to do, in order. A backend implements it; generated code and optimizers write to it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DeviceRecorder
{
    /// <summary>Launches a kernel.</summary>
    /// <param name="x">The threads along x, rounded up to whole thread groups, of which there are at most 65,535.</param>
    /// <param name="y">The threads along y, alike.</param>
    /// <param name="z">The threads along z, alike.</param>
    /// <param name="buffers">What stands at u0, u1 and so on: as many as the kernel has; one of them may stand there twice.</param>
    /// <param name="constants">The kernel's constants, as many as it has.</param>
    /// <typeparam name="TKernel">The kernel.</typeparam>
    public abstract void Run<TKernel>(int x, int y, int z, ReadOnlySpan<DeviceBuffer> buffers, ReadOnlySpan<int> constants)
        where TKernel : struct, IDeviceKernel;

    /// <summary>What was written before is seen by what is launched after. Launches without a barrier between them may run at the same time.</summary>
    public abstract void Barrier();
}
