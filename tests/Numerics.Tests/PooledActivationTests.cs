using Netwright.Numerics.Tests.InstructionSets;
using Netwright.Numerics.Tests.Networks;

namespace Netwright.Numerics.Tests;

/// <summary>An activation that is applied after the pooling behind it, because that is less work: no bit differs, and NaN is never lost.</summary>
[Trait("Category", "Numerics")]
public class PooledActivationTests
{
    private const int Height = 4;

    // Pixels stand in the lanes, channels do, or images.
    private const string Declarations = """
        [Network(1, 4, 36)]
        [Conv2D(1, 1, Bias = false), ReLU, MaxPool2D(2)]
        public partial class GreatestOfPixels;

        [Network(1, 4, 12)]
        [Conv2D(1, 1, Bias = false), ReLU, MaxPool2D(2)]
        public partial class GreatestOfChannels;

        [Network(1, 4, 36)]
        [Conv2D(1, 1, Bias = false), ReLU6, MinPool2D(2)]
        public partial class LeastOfPixels;

        [Network(1, 4, 12)]
        [Conv2D(1, 1, Bias = false), ReLU6, MinPool2D(2)]
        public partial class LeastOfChannels;
        """;

    private static readonly float[] Remarkable = [float.NaN, float.PositiveInfinity, float.NegativeInfinity, 0, -1e-42f, 1e-42f, 5.5f, 6, 7, -3];

    private static readonly Lazy<NetworkFamily> Family = new(static () => new NetworkFamily(Declarations));

    public PooledActivationTests() => ChildRun.ThrowUnlessAsAsked();

    [Theory]
    [InlineData("GreatestOfPixels", 1)]
    [InlineData("GreatestOfPixels", 16)]
    [InlineData("GreatestOfChannels", 1)]
    [InlineData("GreatestOfChannels", 16)]
    [InlineData("LeastOfPixels", 1)]
    [InlineData("LeastOfPixels", 16)]
    [InlineData("LeastOfChannels", 1)]
    [InlineData("LeastOfChannels", 16)]
    public void Gives_the_bits_of_activating_first(string name, int batch)
    {
        foreach (string instructionSet in NetworkFamily.Supported)
        {
            Network network = Family.Value.Create(name, instructionSet);
            network.Parameters[0].Set([1]);
            Random random = new(3);
            float[] inputs = [.. Enumerable.Range(0, batch * network.InputSize).Select(_ => Remarkable[random.Next(Remarkable.Length)])];
            int width = network.InputSize / Height;
            float[] expected = [.. Enumerable.Range(0, batch * network.OutputSize).Select(place => Pooled(Window(inputs, width, place), name))];

            Assert.Contains(expected, float.IsNaN);
            Assert.Contains(expected, static value => value > 0);
            Assert.Equal(expected.Select(Bits), network.Forward(inputs).Select(Bits));
        }
    }

    private static IEnumerable<float> Window(float[] inputs, int width, int place)
    {
        int first = (place / (width / 2) * 2 * width) + (place % (width / 2) * 2);
        return [inputs[first], inputs[first + 1], inputs[first + width], inputs[first + width + 1]];
    }

    private static float Pooled(IEnumerable<float> window, string name) => name.StartsWith("Greatest", StringComparison.Ordinal)
        ? window.Select(static value => MathF.Max(0, value)).Aggregate(MathF.Max)
        : window.Select(static value => MathF.Min(6, MathF.Max(0, value))).Aggregate(MathF.Min);

    // One NaN is as good as another.
    private static int Bits(float value) => float.IsNaN(value) ? int.MinValue : BitConverter.SingleToInt32Bits(value);
}
