using Netwright.Gpu.Tests.Networks;

namespace Netwright.Gpu.Tests;

/// <summary>
/// Every operation, forward and backward: what networks compute on a device is what they compute on the processor, which agrees with a reference and
/// with PyTorch.
/// </summary>
public sealed class AgreementTests
{
    // A matrix product of each kind: tiles of every size, columns of one group of samples and of several, and as many as fill a device; sums in one
    // share and in several.
    // No ReLU: among so many numbers there are some whose sign is a matter of rounding, and their gradients are there or not.
    private const string Products = """
        using Netwright;

        namespace Products;

        [Network(16, 16, 16, Targets = Target.Cpu | Target.Gpu)]
        [Conv2D(130, 3, Padding = 1), Tanh, Conv2D(20, 1), Tanh, AvgPool2D(4), Flatten, Dense(70), Tanh, Dense(3)]
        public partial class Large;

        [Network(3, 12, 12, Targets = Target.Cpu | Target.Gpu)]
        [Conv2D(33, 3, Stride = 2, Bias = false), BatchNorm, Tanh, Conv2D(18, 3, Padding = 1), Tanh, Conv2D(5, 1), Flatten, Dense(2)]
        public partial class Small;

        [Network(3, 16, 16, Targets = Target.Cpu | Target.Gpu)]
        [Conv2D(12, 3, Padding = 1, Bias = false), BatchNorm, Tanh, Conv2D(24, 1), Tanh, Conv2D(60, 1), Tanh, AvgPool2D(4), Flatten, Dense(2)]
        public partial class Wide;

        [Network(8, Targets = Target.Cpu | Target.Gpu)]
        [Dense(2048), Tanh, Dense(4)]
        public partial class Full;
        """;

    private static readonly Lazy<IReadOnlyList<Type>> CompiledProducts = new(static () => DeviceNetworks.Compile(Products));

    public static TheoryData<string> Files() => [.. Selection.Files];

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Networks_agree_with_the_processor(string file)
    {
        Device device = VulkanHere.Device;
        Check(DeviceNetworks.Compile(Selection.Read(file)), device);
    }

    [SkippableTheory]
    [InlineData("Large", 33)]
    [InlineData("Small", 16)]
    [InlineData("Wide", 49)]
    [InlineData("Full", 912)]
    public void Products_agree_with_the_processor(string network, int batch)
    {
        Device device = VulkanHere.Device;
        AssertNone(Agreement.Check(CompiledProducts.Value.Single(type => type.Name == network), device, batch));
    }

    private static void Check(IReadOnlyList<Type> networks, Device device)
    {
        List<string> differences = [];
        foreach ((int number, Type type) in networks.Index())
        {
            // Around the edges of groups of sixteen samples.
            int batch = (number % 3) switch { 0 => 33, 1 => 16, _ => 5 };
            differences.AddRange(Agreement.Check(type, device, batch));
        }

        AssertNone(differences);
    }

    private static void AssertNone(IEnumerable<string> differences) => Assert.Equal("", string.Join('\n', differences));
}
