using System.Collections.Concurrent;

namespace Netwright.Vulkan;

/// <summary>An adapter that was opened, with its queue and its memory.</summary>
internal sealed unsafe class VulkanDevice
{
    private readonly ConcurrentQueue<VulkanMemory> _released = new();

    /// <summary>Opens an adapter.</summary>
    /// <exception cref="DeviceException">Its driver refuses.</exception>
    public VulkanDevice(VulkanAdapter adapter)
    {
        Adapter = adapter;
        float priority = 1;
        var queueInfo = new Vk.DeviceQueueCreateInfo { Family = adapter.QueueFamily, Count = 1, Priorities = &priority };
        var info = new Vk.DeviceCreateInfo { QueueCount = 1, Queues = &queueInfo };
        nint handle;
        Vk.CreateDevice(adapter.Handle, &info, null, &handle).ThrowIfFailed();
        Handle = handle;
        nint queue;
        Vk.GetDeviceQueue(handle, adapter.QueueFamily, 0, &queue);
        Queue = queue;
    }

    /// <summary>What was opened.</summary>
    public VulkanAdapter Adapter { get; }

    /// <summary>Vulkan's handle.</summary>
    public nint Handle { get; }

    /// <summary>The queue that takes kernels and copies.</summary>
    public nint Queue { get; }

    /// <summary>Allocates a buffer with memory of its own.</summary>
    /// <param name="bytes">Its size.</param>
    /// <param name="usage">What it is for.</param>
    /// <param name="properties">What its memory should be, the best first; without any that fits, whatever there is.</param>
    /// <exception cref="DeviceException">The memory is used up.</exception>
    public VulkanMemory Allocate(ulong bytes, uint usage, params ReadOnlySpan<uint> properties)
    {
        var info = new Vk.BufferCreateInfo { Size = bytes, Usage = usage };
        ulong buffer;
        Vk.CreateBuffer(Handle, &info, null, &buffer).ThrowIfFailed();
        ulong memory = 0;
        try
        {
            Vk.MemoryRequirements needs;
            Vk.GetBufferMemoryRequirements(Handle, buffer, &needs);
            int type = -1;
            foreach (uint wanted in properties)
            {
                type = type < 0 ? Adapter.MemoryType(needs.TypeBits, wanted) : type;
            }

            var allocation = new Vk.MemoryAllocateInfo
            {
                Size = needs.Size,
                TypeIndex = (uint)(type < 0 ? Adapter.MemoryType(needs.TypeBits, 0) : type),
            };
            Vk.AllocateMemory(Handle, &allocation, null, &memory).ThrowIfFailed();
            Vk.BindBufferMemory(Handle, buffer, memory, 0).ThrowIfFailed();
            return new VulkanMemory(buffer, memory);
        }
        catch
        {
            Free(new VulkanMemory(buffer, memory));
            throw;
        }
    }

    /// <summary>The address at which the processor sees memory that it can see.</summary>
    public nint Map(VulkanMemory memory)
    {
        void* data;
        Vk.MapMemory(Handle, memory.Memory, 0, Vk.WholeSize, 0, &data).ThrowIfFailed();
        return (nint)data;
    }

    /// <summary>Takes memory back that nobody will use again, but perhaps the device still does; any thread may call it.</summary>
    public void Release(VulkanMemory memory) => _released.Enqueue(memory);

    /// <summary>Frees what was taken back. The device must have finished all work.</summary>
    public void FreeReleased()
    {
        while (_released.TryDequeue(out VulkanMemory memory))
        {
            Free(memory);
        }
    }

    private void Free(VulkanMemory memory)
    {
        Vk.DestroyBuffer(Handle, memory.Buffer, null);
        Vk.FreeMemory(Handle, memory.Memory, null);
    }
}
