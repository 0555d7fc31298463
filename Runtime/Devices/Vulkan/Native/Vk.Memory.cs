using System.Runtime.InteropServices;

namespace Netwright.Vulkan;

/// <content>Memory and buffers.</content>
internal static unsafe partial class Vk
{
    /// <summary>All of a buffer or of a memory.</summary>
    public const ulong WholeSize = ulong.MaxValue;

    /// <summary>Memory that lies on the device.</summary>
    public const uint MemoryDeviceLocal = 1;

    /// <summary>Memory that the processor reads and writes without further ado: visible and coherent.</summary>
    public const uint MemoryHost = 2 | 4;

    /// <summary>Memory that the processor's cache serves: reading it is fast.</summary>
    public const uint MemoryHostCached = 8;

    /// <summary>A buffer that can be copied from.</summary>
    public const uint UsageTransferSource = 1;

    /// <summary>A buffer that can be copied to.</summary>
    public const uint UsageTransferDestination = 2;

    /// <summary>A buffer of constants.</summary>
    public const uint UsageUniform = 16;

    /// <summary>A buffer that kernels read and write.</summary>
    public const uint UsageStorage = 32;

    /// <summary>Describes a buffer.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct BufferCreateInfo()
    {
        public uint Type = 12;
        public void* Next;
        public uint Flags;
        public ulong Size;
        public uint Usage;
        public uint Sharing;
        public uint FamilyCount;
        public uint* Families;
    }

    /// <summary>What memory a buffer needs.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct MemoryRequirements
    {
        public ulong Size;
        public ulong Alignment;
        public uint TypeBits;
    }

    /// <summary>Describes an allocation.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct MemoryAllocateInfo()
    {
        public uint Type = 5;
        public void* Next;
        public ulong Size;
        public uint TypeIndex;
    }

    [LibraryImport(Library, EntryPoint = "vkCreateBuffer")]
    public static partial VkResult CreateBuffer(nint device, BufferCreateInfo* info, void* allocator, ulong* buffer);

    [LibraryImport(Library, EntryPoint = "vkDestroyBuffer")]
    public static partial void DestroyBuffer(nint device, ulong buffer, void* allocator);

    [LibraryImport(Library, EntryPoint = "vkGetBufferMemoryRequirements")]
    public static partial void GetBufferMemoryRequirements(nint device, ulong buffer, MemoryRequirements* requirements);

    [LibraryImport(Library, EntryPoint = "vkAllocateMemory")]
    public static partial VkResult AllocateMemory(nint device, MemoryAllocateInfo* info, void* allocator, ulong* memory);

    [LibraryImport(Library, EntryPoint = "vkFreeMemory")]
    public static partial void FreeMemory(nint device, ulong memory, void* allocator);

    [LibraryImport(Library, EntryPoint = "vkBindBufferMemory")]
    public static partial VkResult BindBufferMemory(nint device, ulong buffer, ulong memory, ulong offset);

    [LibraryImport(Library, EntryPoint = "vkMapMemory")]
    public static partial VkResult MapMemory(nint device, ulong memory, ulong offset, ulong size, uint flags, void** data);
}
