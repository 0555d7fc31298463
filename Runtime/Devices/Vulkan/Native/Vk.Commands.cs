using System.Runtime.InteropServices;

namespace Netwright.Vulkan;

/// <content>Command buffers and what is recorded in them.</content>
internal static unsafe partial class Vk
{
    /// <summary>The bind point of compute kernels.</summary>
    public const uint BindCompute = 1;

    /// <summary>The stages in which kernels run and buffers are copied.</summary>
    public const uint StagesOfDevice = 0x800 | 0x1000;

    /// <summary>The processor's own stage.</summary>
    public const uint StageHost = 0x4000;

    /// <summary>Whatever kernels and copies write.</summary>
    public const uint AccessDeviceWrite = 0x40 | 0x1000;

    /// <summary>Whatever kernels and copies read or write.</summary>
    public const uint AccessDevice = AccessDeviceWrite | 0x20 | 0x800 | 0x8;

    /// <summary>What the processor reads.</summary>
    public const uint AccessHostRead = 0x2000;

    /// <summary>Describes a pool of command buffers.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct CommandPoolCreateInfo()
    {
        public uint Type = 39;
        public void* Next;
        public uint Flags;
        public uint Family;
    }

    /// <summary>Describes command buffers of a pool.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct CommandBufferAllocateInfo()
    {
        public uint Type = 40;
        public void* Next;
        public ulong Pool;
        public uint Level;
        public uint Count;
    }

    /// <summary>Describes a recording, here always one that is submitted once.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct CommandBufferBeginInfo()
    {
        public uint Type = 42;
        public void* Next;
        public uint Flags = 1;
        public void* Inheritance;
    }

    /// <summary>What must be written before what is read.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct MemoryBarrier()
    {
        public uint Type = 46;
        public void* Next;
        public uint Source;
        public uint Destination;
    }

    /// <summary>A part of a buffer that is copied.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct BufferCopy
    {
        public ulong Source;
        public ulong Destination;
        public ulong Size;
    }

    [LibraryImport(Library, EntryPoint = "vkCreateCommandPool")]
    public static partial VkResult CreateCommandPool(nint device, CommandPoolCreateInfo* info, void* allocator, ulong* pool);

    [LibraryImport(Library, EntryPoint = "vkDestroyCommandPool")]
    public static partial void DestroyCommandPool(nint device, ulong pool, void* allocator);

    [LibraryImport(Library, EntryPoint = "vkResetCommandPool")]
    public static partial VkResult ResetCommandPool(nint device, ulong pool, uint flags);

    [LibraryImport(Library, EntryPoint = "vkAllocateCommandBuffers")]
    public static partial VkResult AllocateCommandBuffers(nint device, CommandBufferAllocateInfo* info, nint* commands);

    [LibraryImport(Library, EntryPoint = "vkBeginCommandBuffer")]
    public static partial VkResult BeginCommandBuffer(nint commands, CommandBufferBeginInfo* info);

    [LibraryImport(Library, EntryPoint = "vkEndCommandBuffer")]
    public static partial VkResult EndCommandBuffer(nint commands);

    [LibraryImport(Library, EntryPoint = "vkCmdBindPipeline")]
    public static partial void CmdBindPipeline(nint commands, uint point, ulong pipeline);

    [LibraryImport(Library, EntryPoint = "vkCmdBindDescriptorSets")]
    public static partial void CmdBindDescriptorSets(
        nint commands, uint point, ulong layout, uint first, uint count, ulong* sets, uint offsetCount, uint* offsets);

    [LibraryImport(Library, EntryPoint = "vkCmdDispatch")]
    public static partial void CmdDispatch(nint commands, uint x, uint y, uint z);

    [LibraryImport(Library, EntryPoint = "vkCmdCopyBuffer")]
    public static partial void CmdCopyBuffer(nint commands, ulong source, ulong destination, uint count, BufferCopy* regions);

    [LibraryImport(Library, EntryPoint = "vkCmdFillBuffer")]
    public static partial void CmdFillBuffer(nint commands, ulong buffer, ulong offset, ulong size, uint value);

    [LibraryImport(Library, EntryPoint = "vkCmdPipelineBarrier")]
    public static partial void CmdPipelineBarrier(
        nint commands, uint sourceStages, uint destinationStages, uint flags, uint memoryCount, MemoryBarrier* memory,
        uint bufferCount, void* buffers, uint imageCount, void* images);
}
