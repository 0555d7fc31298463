using System.Runtime.InteropServices;
using System.Text;

namespace Netwright.Vulkan;

/// <summary>A device that Vulkan lists, before it is opened.</summary>
internal sealed unsafe class VulkanAdapter
{
    private readonly Vk.PhysicalDeviceProperties _properties;
    private readonly Vk.PhysicalDeviceMemoryProperties _memory;

    private VulkanAdapter(nint handle, int queueFamily)
    {
        Handle = handle;
        QueueFamily = (uint)queueFamily;
        fixed (Vk.PhysicalDeviceProperties* properties = &_properties)
        fixed (Vk.PhysicalDeviceMemoryProperties* memory = &_memory)
        {
            Vk.GetPhysicalDeviceProperties(handle, properties);
            Vk.GetPhysicalDeviceMemoryProperties(handle, memory);
        }

        ReadOnlySpan<byte> name = MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetReference<byte>(_properties.Name), 256);
        Name = Encoding.UTF8.GetString(name[..name.IndexOf((byte)0)]);
    }

    /// <summary>Vulkan's handle.</summary>
    public nint Handle { get; }

    /// <summary>The family of queues that takes kernels.</summary>
    public uint QueueFamily { get; }

    /// <summary>Its name, as the driver gives it.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public VulkanAdapterKind Kind => (VulkanAdapterKind)_properties.DeviceType;

    /// <summary>The bytes of the largest buffer that a kernel can be given.</summary>
    public uint LargestBuffer => _properties.MaxStorageBufferRange;

    /// <summary>All adapters that can run kernels, the fastest kind first.</summary>
    /// <exception cref="DeviceException">There is no Vulkan here, or no driver; the message says what to install.</exception>
    public static IReadOnlyList<VulkanAdapter> FindAll()
    {
        nint instance = CreateInstance();
        uint count = 0;
        Vk.EnumeratePhysicalDevices(instance, &count, null).ThrowIfFailed();
        nint[] handles = new nint[count];
        fixed (nint* first = handles)
        {
            Vk.EnumeratePhysicalDevices(instance, &count, first).ThrowIfFailed();
        }

        VulkanAdapterKind[] order = [VulkanAdapterKind.Discrete, VulkanAdapterKind.Integrated, VulkanAdapterKind.Virtual];
        VulkanAdapter[] adapters =
        [
            .. from handle in handles
               let family = ComputeFamily(handle)
               where family >= 0
               let adapter = new VulkanAdapter(handle, family)
               orderby Array.IndexOf(order, adapter.Kind) is var place && place < 0 ? order.Length : place
               select adapter,
        ];
        return adapters.Length > 0 ? adapters : throw NoDriver();
    }

    /// <summary>The first kind of memory with all properties that a buffer can lie in; −1 if there is none.</summary>
    public int MemoryType(uint allowed, uint properties)
    {
        for (int type = 0; type < _memory.TypeCount; type++)
        {
            if ((allowed >> type & 1) != 0 && (_memory.Types[type].Properties & properties) == properties)
            {
                return type;
            }
        }

        return -1;
    }

    // One instance a process: it is never destroyed, as its devices are not.
    private static nint CreateInstance()
    {
        try
        {
            var application = new Vk.ApplicationInfo();
            var info = new Vk.InstanceCreateInfo { Application = &application };
            nint instance;
            Vk.CreateInstance(&info, null, &instance).ThrowIfFailed();
            return instance;
        }
        catch (DllNotFoundException exception)
        {
            throw new DeviceException(
                $"There is no Vulkan here: {Vk.LibraryName} was not found. Install the Vulkan loader (Debian and Ubuntu: libvulkan1) and the driver of the " +
                "graphics card, or Mesa's for the processor (mesa-vulkan-drivers).",
                exception);
        }
    }

    private static int ComputeFamily(nint adapter)
    {
        uint count = 0;
        Vk.GetPhysicalDeviceQueueFamilyProperties(adapter, &count, null);
        var families = new Vk.QueueFamilyProperties[count];
        fixed (Vk.QueueFamilyProperties* first = families)
        {
            Vk.GetPhysicalDeviceQueueFamilyProperties(adapter, &count, first);
        }

        return Array.FindIndex(families, static family => (family.Flags & Vk.QueueCompute) != 0);
    }

    private static DeviceException NoDriver() => new(
        "Vulkan lists no device that runs compute kernels. Install the driver of the graphics card, or Mesa's for the processor " +
        "(Debian and Ubuntu: mesa-vulkan-drivers).");
}
