using System.ComponentModel;
using Netwright.Spirv;

namespace Netwright.Runtime.Tests.Devices;

/// <summary>Vulkan, if it is here with a compiler for kernels: otherwise the test that asks is skipped.</summary>
internal static class VulkanHere
{
    private static readonly Lazy<string?> Missing = new(static () =>
    {
        Device? device = null;
        try
        {
            device = Device.Vulkan;
            Glslang.Compile(LaneCopyKernel.Name, LaneCopyKernel.Hlsl);
            return null;
        }
        catch (DeviceException exception) when (device is null || exception.InnerException is Win32Exception)
        {
            return exception.Message;
        }
    });

    public static Device Device
    {
        get
        {
            Skip.If(Missing.Value is not null, Missing.Value);
            return Device.Vulkan;
        }
    }
}
