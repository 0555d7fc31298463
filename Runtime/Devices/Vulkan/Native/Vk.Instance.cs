using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Netwright.Vulkan;

/// <content>Instances, and the adapters (physical devices) that they list.</content>
internal static unsafe partial class Vk
{
    /// <summary>Version 1.0: everything here is part of it.</summary>
    public const uint Version10 = 1u << 22;

    /// <summary>A queue that takes compute kernels.</summary>
    public const uint QueueCompute = 2;

    /// <summary>Describes the program.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct ApplicationInfo()
    {
        public uint Type = 0;
        public void* Next;
        public byte* ApplicationName;
        public uint ApplicationVersion;
        public byte* EngineName;
        public uint EngineVersion;
        public uint ApiVersion = Version10;
    }

    /// <summary>Describes an instance.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct InstanceCreateInfo()
    {
        public uint Type = 1;
        public void* Next;
        public uint Flags;
        public ApplicationInfo* Application;
        public uint LayerCount;
        public byte** Layers;
        public uint ExtensionCount;
        public byte** Extensions;
    }

    /// <summary>What an adapter is; only what is read has a name.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 824)]
    public struct PhysicalDeviceProperties
    {
        /// <summary>Where the limits begin.</summary>
        private const int Limits = 296;

        [FieldOffset(0)]
        public uint ApiVersion;

        [FieldOffset(16)]
        public int DeviceType;

        [FieldOffset(20)]
        public DeviceName Name;

        [FieldOffset(Limits + 28)]
        public uint MaxStorageBufferRange;

        [FieldOffset(Limits + 216)]
        public uint MaxComputeSharedMemorySize;

        [FieldOffset(Limits + 232)]
        public uint MaxComputeWorkGroupInvocations;
    }

    /// <summary>A name that ends with a zero.</summary>
    [InlineArray(256)]
    public struct DeviceName
    {
        private byte _first;
    }

    /// <summary>A kind of memory.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct MemoryType
    {
        public uint Properties;
        public uint Heap;
    }

    /// <summary>The kinds of memory that there may be.</summary>
    [InlineArray(32)]
    public struct MemoryTypes
    {
        private MemoryType _first;
    }

    /// <summary>The memory of an adapter; the heaps behind the types are not read.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 520)]
    public struct PhysicalDeviceMemoryProperties
    {
        public uint TypeCount;
        public MemoryTypes Types;
    }

    /// <summary>The queues of one family.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 24)]
    public struct QueueFamilyProperties
    {
        public uint Flags;
        public uint Count;
    }

    [LibraryImport(Library, EntryPoint = "vkCreateInstance")]
    public static partial VkResult CreateInstance(InstanceCreateInfo* info, void* allocator, nint* instance);

    [LibraryImport(Library, EntryPoint = "vkEnumeratePhysicalDevices")]
    public static partial VkResult EnumeratePhysicalDevices(nint instance, uint* count, nint* adapters);

    [LibraryImport(Library, EntryPoint = "vkGetPhysicalDeviceProperties")]
    public static partial void GetPhysicalDeviceProperties(nint adapter, PhysicalDeviceProperties* properties);

    [LibraryImport(Library, EntryPoint = "vkGetPhysicalDeviceMemoryProperties")]
    public static partial void GetPhysicalDeviceMemoryProperties(nint adapter, PhysicalDeviceMemoryProperties* properties);

    [LibraryImport(Library, EntryPoint = "vkGetPhysicalDeviceQueueFamilyProperties")]
    public static partial void GetPhysicalDeviceQueueFamilyProperties(nint adapter, uint* count, QueueFamilyProperties* families);
}
