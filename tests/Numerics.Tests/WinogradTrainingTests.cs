using System.Text.RegularExpressions;
using Netwright.Numerics.Tests.InstructionSets;
using Netwright.Numerics.Tests.Networks;
using Netwright.Testing;

namespace Netwright.Numerics.Tests;

/// <summary>
/// Training by Winograd's filtering, forward and both gradients, against the reference and against training that computes the direct sums: tiles that
/// fit and tiles that are cut, bands, channels that fill their vectors and others, asymmetric borders, everything that is fused or lies between.
/// </summary>
[Trait("Category", "Numerics")]
public class WinogradTrainingTests
{
    private const string Declarations = """
        [Network(16, 8, 8)]
        [Conv2D(16, 3, Padding = 1, Name = "a"), ReLU, Conv2D(16, 3, Padding = 1, Name = "b"), Flatten, Dense(3)]
        public partial class Fitting;

        [Network(5, 9, 6)]
        [Conv2D(18, 3, Name = "a"), Tanh, Conv2D(7, 3, Padding = 2, Bias = false, Name = "b"), Flatten, Dense(3)]
        public partial class Cut;

        [Network(6, 6, 9)]
        [Conv2D(16, 3, PaddingTop = 2, PaddingRight = 1, Name = "a"), ReLU, Conv2D(24, 3, PaddingLeft = 2, PaddingBottom = 1, Name = "b"), Flatten, Dense(3)]
        public partial class Asymmetric;

        [Network(16, 17, 26)]
        [Conv2D(32, 3, Padding = 1, Name = "a"), ReLU, Conv2D(20, 3, Padding = 1, Name = "b"), GlobalAvgPool2D, Dense(3)]
        public partial class Bands;

        [Network(16, 8, 7)]
        [Conv2D(16, 3, Padding = 1, Bias = false, Name = "start"), BatchNorm, ReLU]
        [Conv2D(16, 3, Padding = 1, Bias = false, Name = "a"), BatchNorm, Add("start"), ReLU, MaxPool2D(2)]
        [Conv2D(24, 3, Padding = 1, Name = "b"), SiLU, MaxPool2D(2), Flatten, Dense(3)]
        public partial class Residual;

        [Network(32, 8, 8)]
        [Conv2D(16, 3, Padding = 1, Name = "a"), ReLU, Conv2D(16, 3, Padding = 1, Groups = 2, Name = "grouped"), Conv2D(16, 3, Stride = 2, Name = "strided")]
        [Conv2D(16, 3, Padding = 3, Dilation = 2, Name = "dilated"), Conv2D(16, 3, Padding = 3, Name = "wide"), Flatten, Dense(3)]
        public partial class Mixed;
        """;

    private static readonly string Direct = Regex.Replace(Declarations, @"\[Network\(([^)]*)\)\]", "[Network($1, Winograd = false)]");

    private static readonly Lazy<NetworkFamily> Filtered = new(static () => new NetworkFamily(Declarations));

    private static readonly Lazy<NetworkFamily> Summed = new(static () => new NetworkFamily(Direct));

    public WinogradTrainingTests() => ChildRun.ThrowUnlessAsAsked();

    public static TheoryData<string> Names => ["Fitting", "Cut", "Asymmetric", "Bands", "Residual", "Mixed"];

    [Theory]
    [InlineData("Fitting", 3)]
    [InlineData("Cut", 17)]
    [InlineData("Asymmetric", 2)]
    [InlineData("Residual", 4)]
    public void Agrees_with_the_reference(string name, int batch)
        => Assert.Equal([], Agreement.Check(Filtered.Value, name, new MeanSquaredError(), batch, seed: 5).ToArray());

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_gradient_agrees_with_that_of_direct_sums(string name)
    {
        foreach (string instructionSet in CompiledNetworks.Supported)
        {
            (Trainer filtered, _) = Trained(Filtered.Value, name, instructionSet, steps: 1);
            (Trainer summed, _) = Trained(Summed.Value, name, instructionSet, steps: 1);
            double greatest = summed.Network.Parameters.Max(parameter => Greatest(summed.Gradient(parameter).ToArray()));
            foreach (Parameter parameter in summed.Network.Parameters)
            {
                float[] expected = summed.Gradient(parameter).ToArray();
                float[] actual = filtered.Gradient(filtered.Network.Parameters[parameter.Name]).ToArray();
                double error = Greatest([.. actual.Zip(expected, static (one, other) => one - other)]) / Math.Max(Greatest(expected), 1e-2 * greatest);
                Assert.True(error < 2e-5, $"{name}, {instructionSet}, {parameter.Name}: {error:E1}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Losses_fall_as_with_direct_sums(string name)
    {
        (_, double[] filtered) = Trained(Filtered.Value, name, CompiledNetworks.Supported.First(), steps: 12);
        (_, double[] summed) = Trained(Summed.Value, name, CompiledNetworks.Supported.First(), steps: 12);

        Assert.True(summed[^1] < 0.9 * summed[0], $"{name} learns: {summed[0]} to {summed[^1]}");
        Assert.All(filtered.Zip(summed), static pair => Assert.InRange(pair.First, pair.Second * (1 - 1e-4), pair.Second * (1 + 1e-4)));
    }

    [Fact]
    public void Threads_do_not_change_a_bit()
    {
        (_, double[] one) = Trained(Filtered.Value, "Residual", CompiledNetworks.Supported.First(), steps: 3, batch: 70);
        (_, double[] three) = Trained(Filtered.Value, "Residual", CompiledNetworks.Supported.First(), steps: 3, batch: 70, threads: 3);

        Assert.Equal(one, three);
    }

    [Theory]
    [InlineData("Fitting", "a: forward, weights", "b: forward, input, weights")]
    [InlineData("Cut", "a: forward", "b: forward, input")]
    [InlineData("Asymmetric", "a: forward, weights", "b: forward, input, weights")]
    [InlineData("Mixed", "a: forward, weights", "wide: forward, weights")]
    public void Filters_where_the_cost_model_says_so(string name, params string[] expected)
    {
        string code = NetworkCompilation.Generate("using Netwright;\n" + Declarations, out _).GeneratedSources
            .Single(source => source.HintName.EndsWith($"{name}.Avx2.Training.g.cs", StringComparison.Ordinal)).SourceText.ToString();
        string[] filtered = [.. code.Split('\n').Where(static line => line.Contains("// ", StringComparison.Ordinal) && line.Contains("Winograd", StringComparison.Ordinal))
            .Select(static line => (Layer: line.Trim()[3..line.Trim().IndexOf(':', StringComparison.Ordinal)], Part: Part(line)))
            .GroupBy(static line => line.Layer, static line => line.Part)
            .OrderBy(static layer => layer.Key, StringComparer.Ordinal)
            .Select(static layer => $"{layer.Key}: {string.Join(", ", layer.Order(StringComparer.Ordinal))}")];

        Assert.Equal(expected, filtered);
    }

    [Fact]
    public void None_is_filtered_where_the_network_says_so()
        => Assert.All(
            NetworkCompilation.Generate("using Netwright;\n" + Direct, out _).GeneratedSources,
            static source => Assert.DoesNotContain("WinogradWeights", source.SourceText.ToString(), StringComparison.Ordinal));

    private static string Part(string comment) => comment.Contains("gradient of its input", StringComparison.Ordinal)
        ? "input"
        : comment.Contains("gradient of", StringComparison.Ordinal) ? "weights" : "forward";

    private static (Trainer Trainer, double[] Losses) Trained(NetworkFamily family, string name, string instructionSet, int steps, int batch = 20, int threads = 1)
    {
        Network network = family.Create(name, instructionSet);
        network.Threads = threads;
        Trainer trainer = new(network, new Sgd(0.02f), new MeanSquaredError());
        float[] inputs = Samples.Inputs(network, batch, seed: 3);
        float[] targets = Samples.Targets(network.OutputSize, batch, seed: 4);
        return (trainer, [.. Enumerable.Range(0, steps).Select(_ => trainer.Step(inputs, targets).Loss)]);
    }

    private static double Greatest(float[] values) => values.Max(Math.Abs);
}
