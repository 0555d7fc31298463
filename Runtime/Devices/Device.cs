using Netwright.CompilerServices;
using Netwright.Spirv;
using Netwright.Vulkan;

namespace Netwright;

/// <summary>
/// Where a network computes: see <see cref="Network.Device"/>. On other devices than <see cref="Cpu"/> it needs to be declared with
/// <see cref="Target.Gpu"/>.
/// </summary>
public sealed class Device
{
    private static readonly Lazy<IReadOnlyList<VulkanAdapter>> Adapters = new(VulkanAdapter.FindAll);
    private static readonly Lazy<Device> DirectX = new(static () => new Device(DeviceBackends.OpenDirectX()));

    // Adapters are opened when they are asked for, and then once.
    private static readonly Lazy<IReadOnlyList<Lazy<Device>>> VulkanDevices = new(static () =>
        [.. Adapters.Value.Select(static adapter => new Lazy<Device>(() => new Device(new VulkanBackend(adapter))))]);

    private Device(DeviceBackend? backend) => Backend = backend;

    /// <summary>The processor: always there, and where every network computes at first.</summary>
    public static Device Cpu { get; } = new(null);

    /// <summary>The graphics processor that Windows names first, with DirectX 12 through the package ComputeSharp.</summary>
    /// <exception cref="DeviceException">There is none here; the message says what is available.</exception>
    public static Device Gpu => Open(static () => DirectX.Value, nameof(Gpu));

    /// <summary>
    /// The first device that Vulkan lists: a graphics card before one that is part of the processor, and these before drivers that compute on the
    /// processor, such as Mesa's lavapipe.
    /// </summary>
    /// <exception cref="DeviceException">There is none here; the message says what is missing and what is available.</exception>
    public static Device Vulkan => Open(static () => VulkanDevices.Value[0].Value, nameof(Vulkan));

    /// <summary>
    /// The fastest device that is here: <see cref="Gpu"/>, else a graphics processor with Vulkan for which kernels can be had, else <see cref="Cpu"/>.
    /// </summary>
    public static Device Best =>
        Try(static () => DirectX.Value) is { Backend.IsHardware: true } directX ? directX : Try(FirstGraphicsProcessor) ?? Cpu;

    /// <summary>All devices that are here, <see cref="Cpu"/> among them.</summary>
    public static IReadOnlyList<Device> Available
    {
        get
        {
            IReadOnlyList<Lazy<Device>> vulkan = Try(static () => VulkanDevices.Value) ?? [];
            return [Cpu, .. vulkan.Prepend(DirectX).Select(static device => Try(() => device.Value)).OfType<Device>()];
        }
    }

    /// <summary>The device's name, for people.</summary>
    public string Name => Backend?.Name ?? "the processor";

    /// <summary>What runs kernels there; none on the processor.</summary>
    internal DeviceBackend? Backend { get; }

    /// <summary>The device's name.</summary>
    public override string ToString() => Name;

    private static Device? FirstGraphicsProcessor()
    {
        VulkanAdapter first = Adapters.Value[0];
        if (first.Kind == VulkanAdapterKind.Processor)
        {
            return null;
        }

        // Where this kernel cannot be had, no other can.
        _ = SpirvSource.Default.Get(LaneCopyKernel.Name, LaneCopyKernel.Hlsl);
        return VulkanDevices.Value[0].Value;
    }

    private static Device Open(Func<Device> open, string name)
    {
        try
        {
            return open();
        }
        catch (DeviceException exception)
        {
            string available = string.Join(", ", Available.Select(static device => device.Name));
            throw new DeviceException($"{nameof(Device)}.{name} is not available. {exception.Message} Available here: {available}.", exception);
        }
    }

    private static T? Try<T>(Func<T?> open)
        where T : class
    {
        try
        {
            return open();
        }
        catch (DeviceException)
        {
            return null;
        }
    }
}
