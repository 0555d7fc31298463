using System.Runtime.InteropServices;

namespace Netwright.Vulkan;

/// <content>Logical devices and their queues.</content>
internal static unsafe partial class Vk
{
    /// <summary>The queues of one family that a device gets.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct DeviceQueueCreateInfo()
    {
        public uint Type = 2;
        public void* Next;
        public uint Flags;
        public uint Family;
        public uint Count;
        public float* Priorities;
    }

    /// <summary>Describes a device.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct DeviceCreateInfo()
    {
        public uint Type = 3;
        public void* Next;
        public uint Flags;
        public uint QueueCount;
        public DeviceQueueCreateInfo* Queues;
        public uint LayerCount;
        public byte** Layers;
        public uint ExtensionCount;
        public byte** Extensions;
        public void* Features;
    }

    /// <summary>What goes to a queue at once.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct SubmitInfo()
    {
        public uint Type = 4;
        public void* Next;
        public uint WaitCount;
        public ulong* Waits;
        public uint* WaitStages;
        public uint CommandBufferCount;
        public nint* CommandBuffers;
        public uint SignalCount;
        public ulong* Signals;
    }

    /// <summary>Describes a fence.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct FenceCreateInfo()
    {
        public uint Type = 8;
        public void* Next;
        public uint Flags;
    }

    [LibraryImport(Library, EntryPoint = "vkCreateDevice")]
    public static partial VkResult CreateDevice(nint adapter, DeviceCreateInfo* info, void* allocator, nint* device);

    [LibraryImport(Library, EntryPoint = "vkDestroyDevice")]
    public static partial void DestroyDevice(nint device, void* allocator);

    [LibraryImport(Library, EntryPoint = "vkDeviceWaitIdle")]
    public static partial VkResult DeviceWaitIdle(nint device);

    [LibraryImport(Library, EntryPoint = "vkGetDeviceQueue")]
    public static partial void GetDeviceQueue(nint device, uint family, uint index, nint* queue);

    [LibraryImport(Library, EntryPoint = "vkQueueSubmit")]
    public static partial VkResult QueueSubmit(nint queue, uint count, SubmitInfo* submits, ulong fence);

    [LibraryImport(Library, EntryPoint = "vkCreateFence")]
    public static partial VkResult CreateFence(nint device, FenceCreateInfo* info, void* allocator, ulong* fence);

    [LibraryImport(Library, EntryPoint = "vkDestroyFence")]
    public static partial void DestroyFence(nint device, ulong fence, void* allocator);

    [LibraryImport(Library, EntryPoint = "vkWaitForFences")]
    public static partial VkResult WaitForFences(nint device, uint count, ulong* fences, uint all, ulong nanoseconds);

    [LibraryImport(Library, EntryPoint = "vkResetFences")]
    public static partial VkResult ResetFences(nint device, uint count, ulong* fences);
}
