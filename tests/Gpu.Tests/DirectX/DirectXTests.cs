using System.Reflection;
using ComputeSharp;
using Microsoft.CodeAnalysis;
using Netwright.CompilerServices;

namespace Netwright.Gpu.Tests.DirectX;

public class DirectXTests
{
    private const string Declaration = """
        using Netwright;

        [Network(1, 8, 8, Targets = Target.Cpu | Target.Gpu)]
        [Conv2D(4, 3, Padding = 1), ReLU, MaxPool2D(2), Flatten, Dense(3), Softmax]
        public partial class Small;
        """;

    [Fact]
    public void The_backend_is_added_once_where_it_is_wanted_and_can_be_compiled()
    {
        string another = Declaration + "\n" + Declaration[Declaration.IndexOf('[', StringComparison.Ordinal)..].Replace("Small", "Other", StringComparison.Ordinal);
        Assert.Equal(3, new DirectXProject(another).Files.Count());
        Assert.Empty(new DirectXProject(Declaration, knowsComputeSharp: false).Files);
        Assert.Empty(new DirectXProject(Declaration.Replace("| Target.Gpu", "", StringComparison.Ordinal)).Files);
        Assert.Empty(new DirectXProject("public class Nothing;").Files);
    }

    [Fact]
    public void An_edit_elsewhere_writes_the_backend_no_second_time()
    {
        Assert.All(
            new DirectXProject(Declaration).ReasonsAfter("public class Added;"),
            static reason => Assert.Contains(reason, (IncrementalStepRunReason[])[IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged]));
    }

    [Fact]
    public void Launches_of_the_runtime_s_kernels_agree_with_what_the_loaders_write()
    {
        Assembly project = new DirectXProject(Declaration).Load();
        var device = new GraphicsDevice();
        DeviceBackend backend = DirectXProject.Open(project, device);
        Type[] kernels = [.. typeof(Network).Assembly.GetTypes().Where(static type => type.IsValueType && type.IsAssignableTo(typeof(IDeviceKernel)))];
        MethodInfo launch = typeof(DirectXTests).GetMethod(nameof(Launch), BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (Type kernel in kernels)
        {
            launch.MakeGenericMethod(kernel).Invoke(null, [backend]);
        }

        Assert.NotEmpty(kernels);
        Assert.Equal(kernels.Select(static kernel => kernel.Name), device.Launches);
    }

    [Fact]
    public void Launches_of_a_network_agree_with_what_the_loaders_write()
    {
        Assembly project = new DirectXProject(Declaration).Load();
        var device = new GraphicsDevice();
        DeviceBackend backend = DirectXProject.Open(project, device);
        var network = (Network)Activator.CreateInstance(project.GetType("Small", throwOnError: true)!, 1)!;
        DeviceCode code = network.DeviceCode!;
        const int groups = 3;
        DevicePass pass = new()
        {
            Samples = 37,
            Inputs = backend.Allocate(groups * code.Sizes.Inputs),
            Outputs = backend.Allocate(groups * code.Sizes.Outputs),
            Arena = backend.Allocate(groups * Math.Max(code.Sizes.Arena, code.Sizes.TrainingArena)),
            Parameters = backend.Allocate(network.Info.Buffers.Parameters),
            Gradients = backend.Allocate(network.Info.Buffers.Parameters),
            Packed = backend.Allocate(code.Sizes.Packed),
            Partials = backend.Allocate(code.Sizes.Partials),
        };
        code.Forward(backend, pass);
        backend.Download(pass.Outputs, 0, new float[16]);
        Assert.NotEmpty(device.Launches);
        device.Launches.Clear();
        code.TrainForward(backend, pass);
        code.TrainBackward(backend, pass);
        Assert.NotEmpty(device.Launches);
    }

    [Fact]
    public void Values_go_to_the_device_and_come_back()
    {
        DeviceBackend backend = DirectXProject.Open(new DirectXProject(Declaration).Load(), new GraphicsDevice());
        Assert.Equal("Dry run (DirectX 12)", backend.Name);
        Assert.False(backend.IsHardware);
        DeviceBuffer buffer = backend.Allocate(5);
        backend.Upload(buffer, 2, [1, 2, 3]);
        float[] values = new float[4];
        backend.Download(buffer, 1, values);
        Assert.Equal([0f, 1, 2, 3], values);
        Assert.Contains("smaller batches", Assert.Throws<DeviceException>(() => backend.Allocate(int.MaxValue)).Message, StringComparison.Ordinal);
        Assert.Contains("DirectX 12 device failed", Assert.Throws<DeviceException>(() => backend.Upload(buffer, 4, [1, 2, 3])).Message, StringComparison.Ordinal);
    }

    private static void Launch<TKernel>(DeviceBackend backend)
        where TKernel : struct, IDeviceKernel
    {
        using DeviceBuffer buffer = backend.Allocate(16);
        backend.Run<TKernel>(5, 1, 1, [.. Enumerable.Repeat(buffer, TKernel.Buffers)], new int[TKernel.Constants]);
        backend.Barrier();
    }
}
