using System.Runtime.CompilerServices;

namespace Netwright.Vulkan;

/// <summary>What failed in Vulkan, in words.</summary>
internal static class VulkanResults
{
    /// <summary>Throws if a call has failed.</summary>
    /// <param name="result">What it returned.</param>
    /// <param name="call">The call.</param>
    /// <exception cref="DeviceException">It has failed.</exception>
    public static void ThrowIfFailed(this VkResult result, [CallerArgumentExpression(nameof(result))] string call = "")
    {
        if (result < 0)
        {
            throw new DeviceException(result switch
            {
                VkResult.DeviceLost =>
                    "The Vulkan device was lost: its driver was reset or has crashed, or it was taken away. Networks on it cannot go on; start the program again.",
                VkResult.OutOfHostMemory or VkResult.OutOfDeviceMemory or VkResult.MemoryMapFailed or VkResult.TooManyObjects =>
                    $"The memory of the Vulkan device is used up ({result}). Train with smaller batches, or set the Device of networks that are no longer needed to Device.Cpu.",
                VkResult.IncompatibleDriver or VkResult.InitializationFailed =>
                    $"No Vulkan driver is installed ({result}). Install that of the graphics card, or Mesa's for the processor (Debian and Ubuntu: mesa-vulkan-drivers).",
                _ => $"Vulkan failed: {call[..call.IndexOf('(', StringComparison.Ordinal)]} returned {result}.",
            });
        }
    }
}
