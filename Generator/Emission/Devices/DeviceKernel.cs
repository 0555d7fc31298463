namespace Netwright.Generator.Emission.Devices;

/// <summary>A compute kernel before it has a name.</summary>
/// <param name="Summary">One sentence for its XML doc.</param>
/// <param name="Threads">The threads of a thread group along x, y and z.</param>
/// <param name="Buffers">What stands at u0, u1 and so on.</param>
/// <param name="Constants">The number of its constants behind the three that count threads.</param>
/// <param name="Hlsl">Its source.</param>
internal sealed record DeviceKernel(string Summary, (int X, int Y, int Z) Threads, IReadOnlyList<DeviceBufferKind> Buffers, int Constants, string Hlsl)
{
    /// <summary>The same for two kernels that are alike.</summary>
    public string Key => $"{Hlsl}\n{string.Join(" ", Buffers)}";
}
