using System.ComponentModel;

namespace Netwright.CompilerServices;

/// <summary>The backends that are not part of Netwright but generated where the packages that they need are known.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DeviceBackends
{
    private static Func<DeviceBackend>? _openDirectX;

    /// <summary>Says how <see cref="Device.Gpu"/> is opened; the first who says so is asked.</summary>
    /// <param name="open">Opens it, or throws <see cref="DeviceException"/>.</param>
    public static void RegisterDirectX(Func<DeviceBackend> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        Interlocked.CompareExchange(ref _openDirectX, open, null);
    }

    internal static DeviceBackend OpenDirectX()
    {
        if (!OperatingSystem.IsWindows())
        {
            throw new DeviceException("It needs DirectX 12, which only Windows has.");
        }

        return _openDirectX is { } open
            ? open()
            : throw new DeviceException(
                "No network here has code for DirectX 12: add the package ComputeSharp to the project of a network that is declared with Target.Gpu.");
    }
}
