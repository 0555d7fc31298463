using System.Runtime.InteropServices;
using Netwright.CompilerServices;

namespace Netwright.Vulkan;

/// <summary>What launches that the device has not finished yet are given: their constants and their buffers.</summary>
internal sealed unsafe class VulkanLaunches
{
    /// <summary>The most launches before the device must have finished.</summary>
    private const int Capacity = 4096;

    private readonly VulkanDevice _device;
    private readonly ulong _pool;
    private readonly ulong _constants;
    private readonly nint _mapped;
    private int _count;

    /// <summary>Makes room for launches.</summary>
    public VulkanLaunches(VulkanDevice device)
    {
        _device = device;
        VulkanMemory constants = device.Allocate(Capacity * VulkanRegisters.ConstantsSize, Vk.UsageUniform, Vk.MemoryHost);
        _constants = constants.Buffer;
        _mapped = device.Map(constants);
        Span<Vk.DescriptorPoolSize> sizes =
        [
            new() { DescriptorType = Vk.DescriptorStorageBuffer, Count = Capacity * VulkanRegisters.ConstantsBinding },
            new() { DescriptorType = Vk.DescriptorUniformBufferDynamic, Count = Capacity },
        ];
        ulong pool;
        fixed (Vk.DescriptorPoolSize* first = sizes)
        {
            var info = new Vk.DescriptorPoolCreateInfo { MaxSets = Capacity, SizeCount = (uint)sizes.Length, Sizes = first };
            Vk.CreateDescriptorPool(device.Handle, &info, null, &pool).ThrowIfFailed();
        }

        _pool = pool;
    }

    /// <summary>Whether there is no room for another launch.</summary>
    public bool IsFull => _count == Capacity;

    /// <summary>Binds what a kernel is launched with.</summary>
    public void Bind(nint commands, VulkanRegisters registers, ReadOnlySpan<DeviceBuffer> buffers, ReadOnlySpan<int> threads, ReadOnlySpan<int> constants)
    {
        uint offset = (uint)(_count++ * VulkanRegisters.ConstantsSize);
        var room = new Span<int>((byte*)_mapped + offset, VulkanRegisters.ConstantsSize / sizeof(int));
        threads.CopyTo(room);
        constants.CopyTo(room[threads.Length..]);

        ulong setLayout = registers.SetLayout;
        var info = new Vk.DescriptorSetAllocateInfo { Pool = _pool, Count = 1, Layouts = &setLayout };
        ulong set;
        Vk.AllocateDescriptorSets(_device.Handle, &info, &set).ThrowIfFailed();
        Write(set, buffers);
        Vk.CmdBindDescriptorSets(commands, Vk.BindCompute, registers.PipelineLayout, 0, 1, &set, 1, &offset);
    }

    /// <summary>Forgets all launches; the device must have finished them.</summary>
    public void Clear()
    {
        _count = 0;
        Vk.ResetDescriptorPool(_device.Handle, _pool, 0).ThrowIfFailed();
    }

    private void Write(ulong set, ReadOnlySpan<DeviceBuffer> buffers)
    {
        Span<Vk.DescriptorBufferInfo> infos = stackalloc Vk.DescriptorBufferInfo[buffers.Length + 1];
        for (int index = 0; index < buffers.Length; index++)
        {
            infos[index] = new Vk.DescriptorBufferInfo { Buffer = ((VulkanBuffer)buffers[index]).Handle, Range = Vk.WholeSize };
        }

        infos[^1] = new Vk.DescriptorBufferInfo { Buffer = _constants, Range = VulkanRegisters.ConstantsSize };
        fixed (Vk.DescriptorBufferInfo* first = &MemoryMarshal.GetReference(infos))
        {
            Span<Vk.WriteDescriptorSet> writes =
            [
                new()
                {
                    Set = set,
                    Binding = VulkanRegisters.ConstantsBinding,
                    Count = 1,
                    DescriptorType = Vk.DescriptorUniformBufferDynamic,
                    Buffers = first + buffers.Length,
                },
                new() { Set = set, Count = (uint)buffers.Length, DescriptorType = Vk.DescriptorStorageBuffer, Buffers = first },
            ];
            fixed (Vk.WriteDescriptorSet* all = writes)
            {
                Vk.UpdateDescriptorSets(_device.Handle, buffers.Length > 0 ? 2u : 1u, all, 0, null);
            }
        }
    }
}
