using Netwright.CompilerServices;

namespace Netwright;

/// <summary>Launches of kernels that work element by element.</summary>
internal static class ElementLaunch
{
    /// <summary>The threads along x: with more elements there are several rows of them, because an axis has at most 65,535 thread groups.</summary>
    private const int RowLength = 1 << 20;

    /// <summary>Launches a kernel for so many elements, which is its first constant.</summary>
    public static void RunOver<TKernel>(
        this DeviceRecorder device, int count, ReadOnlySpan<DeviceBuffer> buffers, params ReadOnlySpan<int> constants)
        where TKernel : struct, IDeviceKernel
    {
        int x = Math.Min(count, RowLength);
        int y = (count + RowLength - 1) / RowLength;
        device.Run<TKernel>(x, y, 1, buffers, [count, .. constants]);
    }
}
