namespace Netwright.Gpu.Tests;

/// <summary>Vulkan, if it is here with a compiler for kernels: otherwise the test that asks is skipped.</summary>
internal static class VulkanHere
{
    private static readonly Lazy<(Device? Device, string? Missing)> Found = new(static () =>
    {
        try
        {
            return Glslang.IsThere ? (Device.Vulkan, null) : (null, "glslangValidator is not installed.");
        }
        catch (DeviceException exception)
        {
            return (null, exception.Message);
        }
    });

    public static Device Device
    {
        get
        {
            Skip.If(Found.Value.Device is null, Found.Value.Missing);
            return Found.Value.Device!;
        }
    }
}
