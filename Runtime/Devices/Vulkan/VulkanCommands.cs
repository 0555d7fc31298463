namespace Netwright.Vulkan;

/// <summary>
/// What a device is to do: recorded in command buffers, which are handed over a few launches at a time, so that the device works while the next are recorded.
/// </summary>
internal sealed unsafe class VulkanCommands
{
    private readonly VulkanDevice _device;
    private readonly ulong _pool;
    private readonly ulong _fence;
    private readonly List<nint> _buffers = [];
    private int _submitted;
    private bool _recording;

    /// <summary>Makes the first command buffer's pool.</summary>
    public VulkanCommands(VulkanDevice device)
    {
        _device = device;
        var poolInfo = new Vk.CommandPoolCreateInfo { Family = device.Adapter.QueueFamily };
        ulong pool;
        Vk.CreateCommandPool(device.Handle, &poolInfo, null, &pool).ThrowIfFailed();
        _pool = pool;
        var fenceInfo = new Vk.FenceCreateInfo();
        ulong fence;
        Vk.CreateFence(device.Handle, &fenceInfo, null, &fence).ThrowIfFailed();
        _fence = fence;
    }

    /// <summary>Where to record.</summary>
    public nint Current
    {
        get
        {
            if (!_recording)
            {
                if (_submitted == _buffers.Count)
                {
                    _buffers.Add(Allocate());
                }

                var info = new Vk.CommandBufferBeginInfo();
                Vk.BeginCommandBuffer(_buffers[_submitted], &info).ThrowIfFailed();
                _recording = true;
            }

            return _buffers[_submitted];
        }
    }

    /// <summary>Orders what kernels and copies have written before what is recorded next.</summary>
    public void Barrier() => Barrier(Vk.StagesOfDevice, Vk.AccessDevice);

    /// <summary>Copies a part of a buffer, in order with all else.</summary>
    public void Copy(ulong source, ulong destination, Vk.BufferCopy region)
    {
        Barrier();
        Vk.CmdCopyBuffer(Current, source, destination, 1, &region);
        Barrier();
    }

    /// <summary>Hands over what was recorded.</summary>
    public void Submit()
    {
        if (!_recording)
        {
            return;
        }

        nint commands = _buffers[_submitted];
        Vk.EndCommandBuffer(commands).ThrowIfFailed();
        var info = new Vk.SubmitInfo { CommandBufferCount = 1, CommandBuffers = &commands };
        _recording = false;
        _submitted++;
        Vk.QueueSubmit(_device.Queue, 1, &info, 0).ThrowIfFailed();
    }

    /// <summary>Hands over what was recorded and waits until the device has done it; then the processor sees what it wrote.</summary>
    public void Finish()
    {
        if (_recording)
        {
            Barrier(Vk.StageHost, Vk.AccessHostRead);
        }

        Submit();
        if (_submitted > 0)
        {
            // A fence without work of its own stands behind all that was submitted.
            ulong fence = _fence;
            Vk.QueueSubmit(_device.Queue, 0, null, fence).ThrowIfFailed();
            Vk.WaitForFences(_device.Handle, 1, &fence, 1, ulong.MaxValue).ThrowIfFailed();
            Vk.ResetFences(_device.Handle, 1, &fence).ThrowIfFailed();
            Vk.ResetCommandPool(_device.Handle, _pool, 0).ThrowIfFailed();
            _submitted = 0;
        }
    }

    private void Barrier(uint stages, uint access)
    {
        var barrier = new Vk.MemoryBarrier { Source = Vk.AccessDeviceWrite, Destination = access };
        Vk.CmdPipelineBarrier(Current, Vk.StagesOfDevice, stages, 0, 1, &barrier, 0, null, 0, null);
    }

    private nint Allocate()
    {
        var info = new Vk.CommandBufferAllocateInfo { Pool = _pool, Count = 1 };
        nint commands;
        Vk.AllocateCommandBuffers(_device.Handle, &info, &commands).ThrowIfFailed();
        return commands;
    }
}
