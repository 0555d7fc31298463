using Netwright.Runtime.Tests.Networks;

namespace Netwright.Runtime.Tests.Devices;

public class DeviceTests
{
    [Fact]
    public void A_network_is_on_the_processor_at_first()
    {
        var network = new DenseNetwork(2, 2);
        Assert.Same(Device.Cpu, network.Device);
        Assert.Equal("the processor", network.Device.ToString());
        Assert.Throws<ArgumentNullException>(() => network.Device = null!);
    }

    [SkippableFact]
    public void Direct_x_elsewhere_than_on_windows_says_what_is_available()
    {
        Skip.If(OperatingSystem.IsWindows());
        DeviceException exception = Assert.Throws<DeviceException>(() => Device.Gpu);
        Assert.StartsWith("Device.Gpu is not available. It needs DirectX 12", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Available here: the processor", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_best_device_is_one_that_is_available_and_never_a_driver_on_the_processor()
    {
        Device best = Device.Best;
        Assert.Contains(best, Device.Available);
        Assert.True(ReferenceEquals(best, Device.Cpu) || best.Backend!.IsHardware);
    }

    [SkippableFact]
    public void Devices_are_opened_once()
    {
        Device vulkan = VulkanHere.Device;
        Assert.Same(vulkan, Device.Vulkan);
        Assert.Contains(vulkan, Device.Available);
        Assert.EndsWith("(Vulkan)", vulkan.Name, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_network_without_kernels_stays_where_it_is()
    {
        Device vulkan = VulkanHere.Device;
        var network = new DenseNetwork(2, 2) { IsForDevices = false };
        DeviceException exception = Assert.Throws<DeviceException>(() => network.Device = vulkan);
        Assert.Contains("DenseNetwork has no code for devices", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Target.Gpu", exception.Message, StringComparison.Ordinal);
        Assert.Same(Device.Cpu, network.Device);
        Assert.Equal(2, network.Forward([1, 2]).Length);
    }
}
