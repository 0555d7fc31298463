using Netwright.Gpu.Tests.Networks;

namespace Netwright.Gpu.Tests;

/// <summary>Whole networks on a device: they learn as on the processor.</summary>
public sealed class TrainingTests
{
    private const string Networks = """
        using Netwright;
        using static Whole.BasicBlock;

        namespace Whole;

        [Network(1, 28, 28, Targets = Target.Cpu | Target.Gpu)]
        [Conv2D(6, 5, Padding = 2), Tanh, AvgPool2D(2)]
        [Conv2D(16, 5), Tanh, AvgPool2D(2)]
        [Conv2D(120, 5), Tanh, Flatten]
        [Dense(84), Tanh, Dense(10)]
        public partial class LeNet5;

        [Block]
        [Conv2D(Filters, 3, Stride = Stride, Padding = 1, Bias = false), BatchNorm, ReLU]
        [Conv2D(BasicBlock.Filters, 3, Padding = 1, Bias = false), BatchNorm]
        [Add("input", Projection = true), ReLU]
        internal abstract class BasicBlock { public const int Filters = 64, Stride = 1; }

        [Network(3, 32, 32, Targets = Target.Cpu | Target.Gpu)]
        [Conv2D(16, 3, Padding = 1, Bias = false), BatchNorm, ReLU]
        [Use<BasicBlock>(16, Repeat = 3)]
        [Use<BasicBlock>(32, 2), Use<BasicBlock>(32, Repeat = 2)]
        [Use<BasicBlock>(64, 2), Use<BasicBlock>(64, Repeat = 2)]
        [AvgPool2D(8), Flatten, Dense(10)]
        public partial class ResNet20;
        """;

    private static readonly Lazy<IReadOnlyList<Type>> Compiled = new(static () => DeviceNetworks.Compile(Networks));

    [SkippableFact]
    public void LeNet5_has_the_loss_curve_that_it_has_on_the_processor()
    {
        Device device = VulkanHere.Device;
        Skip.If(Environment.GetEnvironmentVariable("NETWRIGHT_DATA") is null, "NETWRIGHT_DATA names no folder that holds MNIST.");
        Dataset digits = Mnist.Load().Train.Take(2000);

        List<double> expected = Curve(Device.Cpu, digits);
        List<double> found = Curve(device, digits);

        Assert.All(expected.Zip(found), static pair => Assert.InRange(pair.Second, pair.First * 0.99, pair.First * 1.01));
        Assert.True(found[^1] < found[0] / 2, $"Two epochs halve the loss, found {found[0]} and then {found[^1]}.");
    }

    [SkippableFact]
    public void ResNet20_yields_what_it_yields_on_the_processor()
    {
        Device device = VulkanHere.Device;
        Network network = DeviceNetworks.Create(TypeOf("ResNet20"));
        Random random = new(3);
        float[] inputs = [.. Enumerable.Range(0, 3 * network.InputSize).Select(_ => (float)((random.NextDouble() * 2) - 1))];

        float[] expected = network.Forward(inputs);
        network.Device = device;
        float[] found = network.Forward(inputs);

        float greatest = expected.Max(Math.Abs);
        Assert.All(expected.Zip(found), pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, 1e-4f * greatest));
    }

    // The loss of every step of two epochs.
    private static List<double> Curve(Device device, Dataset digits)
    {
        Network network = (Network)Activator.CreateInstance(TypeOf("LeNet5"), 1)!;
        network.Device = device;
        Trainer trainer = new(network, new Adam(2e-3f), new SoftmaxCrossEntropy());
        return [.. Enumerable.Range(0, 2).SelectMany(_ => Enumerable.Range(0, digits.Count).Chunk(64)).Select(batch => trainer.Step(digits, batch).Loss)];
    }

    private static Type TypeOf(string name) => Compiled.Value.Single(type => type.Name == name);
}
