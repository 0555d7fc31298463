using Netwright.CompilerServices;
using Netwright.Spirv;

namespace Netwright.Vulkan;

/// <summary>Runs kernels with Vulkan.</summary>
internal sealed unsafe class VulkanBackend : DeviceBackend
{
    /// <summary>The most thread groups along an axis: every device of Vulkan and of Direct3D 12 has them.</summary>
    private const int MostGroups = 65_535;

    /// <summary>So many launches are handed over together.</summary>
    private const int SubmitEvery = 64;

    private readonly VulkanDevice _device;
    private readonly VulkanKernels _kernels;
    private readonly VulkanCommands _commands;
    private readonly VulkanLaunches _launches;
    private readonly VulkanStaging _uploads;
    private readonly VulkanStaging _downloads;
    private int _recorded;

    /// <summary>Opens an adapter.</summary>
    /// <exception cref="DeviceException">Its driver refuses.</exception>
    public VulkanBackend(VulkanAdapter adapter)
    {
        _device = new VulkanDevice(adapter);
        _kernels = new VulkanKernels(_device);
        _commands = new VulkanCommands(_device);
        _launches = new VulkanLaunches(_device);
        _uploads = new VulkanStaging(_device, isRead: false);
        _downloads = new VulkanStaging(_device, isRead: true);
    }

    /// <inheritdoc/>
    public override string Name => $"{_device.Adapter.Name} (Vulkan)";

    /// <inheritdoc/>
    public override int LargestBuffer => (int)(_device.Adapter.LargestBuffer / sizeof(float));

    /// <inheritdoc/>
    public override bool IsHardware => _device.Adapter.Kind != VulkanAdapterKind.Processor;

    /// <inheritdoc/>
    internal override void Prepare(IEnumerable<KernelSource> kernels) => SpirvSource.Default.Prepare(kernels);

    /// <inheritdoc/>
    public override DeviceBuffer Allocate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (length > LargestBuffer)
        {
            throw new DeviceException(
                $"{Name} takes buffers of up to {LargestBuffer} floats; {length} are needed. Use smaller batches.");
        }

        const uint usage = Vk.UsageStorage | Vk.UsageTransferSource | Vk.UsageTransferDestination;
        ulong bytes = (ulong)Math.Max(1, length) * sizeof(float);
        VulkanMemory memory;
        try
        {
            memory = _device.Allocate(bytes, usage, Vk.MemoryDeviceLocal);
        }
        catch (DeviceException)
        {
            // Perhaps there is enough once that is freed which nobody uses any more.
            GC.Collect();
            GC.WaitForPendingFinalizers();
            Finish();
            memory = _device.Allocate(bytes, usage, Vk.MemoryDeviceLocal);
        }

        var buffer = new VulkanBuffer(_device, memory, length);
        Vk.CmdFillBuffer(_commands.Current, buffer.Handle, 0, Vk.WholeSize, 0);
        Barrier();
        return buffer;
    }

    /// <inheritdoc/>
    public override void Run<TKernel>(int x, int y, int z, ReadOnlySpan<DeviceBuffer> buffers, ReadOnlySpan<int> constants)
    {
        if (buffers.Length != TKernel.Buffers || constants.Length != TKernel.Constants)
        {
            throw new ArgumentException(
                $"{TKernel.Name} takes {TKernel.Buffers} buffers and {TKernel.Constants} constants; found {buffers.Length} and {constants.Length}.");
        }

        uint groupsX = Groups(x, TKernel.ThreadsX, TKernel.Name);
        uint groupsY = Groups(y, TKernel.ThreadsY, TKernel.Name);
        uint groupsZ = Groups(z, TKernel.ThreadsZ, TKernel.Name);
        if (groupsX == 0 || groupsY == 0 || groupsZ == 0)
        {
            return;
        }

        VulkanKernel kernel = _kernels.Get<TKernel>();
        if (_launches.IsFull)
        {
            Finish();
        }

        nint commands = _commands.Current;
        Vk.CmdBindPipeline(commands, Vk.BindCompute, kernel.Pipeline);
        _launches.Bind(commands, kernel.Registers, buffers, [x, y, z], constants);
        Vk.CmdDispatch(commands, groupsX, groupsY, groupsZ);
        if (++_recorded == SubmitEvery)
        {
            _commands.Submit();
            _recorded = 0;
        }
    }

    /// <inheritdoc/>
    public override void Barrier() => _commands.Barrier();

    /// <inheritdoc/>
    public override void Upload(DeviceBuffer buffer, int first, ReadOnlySpan<float> values)
    {
        ulong destination = Checked(buffer, first, values.Length);
        while (!values.IsEmpty)
        {
            if (_uploads.Free.IsEmpty)
            {
                Finish();
            }

            Span<float> room = _uploads.Free;
            ReadOnlySpan<float> part = values[..Math.Min(values.Length, room.Length)];
            part.CopyTo(room);
            _commands.Copy(_uploads.Buffer, destination, Region(_uploads.Used, first, part.Length));
            _uploads.Used += part.Length;
            values = values[part.Length..];
            first += part.Length;
        }
    }

    /// <inheritdoc/>
    public override void Download(DeviceBuffer buffer, int first, Span<float> values)
    {
        ulong source = Checked(buffer, first, values.Length);
        while (!values.IsEmpty)
        {
            Span<float> room = _downloads.Free;
            Span<float> part = values[..Math.Min(values.Length, room.Length)];
            _commands.Copy(source, _downloads.Buffer, Region(first, 0, part.Length));
            Finish();
            room[..part.Length].CopyTo(part);
            values = values[part.Length..];
            first += part.Length;
        }
    }

    private void Finish()
    {
        _commands.Finish();
        _launches.Clear();
        _device.FreeReleased();
        _uploads.Used = 0;
        _recorded = 0;
    }

    private static Vk.BufferCopy Region(int source, int destination, int length) => new()
    {
        Source = (ulong)source * sizeof(float),
        Destination = (ulong)destination * sizeof(float),
        Size = (ulong)length * sizeof(float),
    };

    private static ulong Checked(DeviceBuffer buffer, int first, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, buffer.Length - first);
        return ((VulkanBuffer)buffer).Handle;
    }

    private static uint Groups(int threads, int size, string kernel)
    {
        int groups = (int)(((long)threads + size - 1) / size);
        return groups <= MostGroups
            ? (uint)groups
            : throw new DeviceException($"{kernel} needs {groups} thread groups along an axis; devices take up to {MostGroups}. Use smaller batches.");
    }
}
