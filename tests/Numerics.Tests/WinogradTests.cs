using Netwright.Numerics.Tests.InstructionSets;
using Netwright.Numerics.Tests.Networks;
using Netwright.Testing;

namespace Netwright.Numerics.Tests;

/// <summary>
/// Convolutions of single samples by Winograd's filtering against the same networks without it, which are compared with the reference elsewhere:
/// tiles that fit and tiles that are cut, one band and several, whole blocks of channels and others, kernels that are packed transformed and those that
/// are transformed where they are used, all that is fused.
/// </summary>
[Trait("Category", "Numerics")]
public class WinogradTests
{
    private const string Declarations = """
        [Network(64, 12, 12)]
        [Conv2D(64, 3, Padding = 1)]
        public partial class Fitting;

        [Network(70, 15, 13)]
        [Conv2D(75, 3, Bias = false), ReLU]
        public partial class Cut;

        [Network(64, 40, 40)]
        [Conv2D(64, 3, Padding = 1, Bias = false), BatchNorm, ReLU, MaxPool2D(2)]
        public partial class Bands;

        [Network(48, 38, 30)]
        [Conv2D(64, 3, Padding = 1), ReLU, Conv2D(64, 3, Padding = 1), BatchNorm, SiLU, Conv2D(32, 3, Padding = 2)]
        public partial class CutBands;

        [Network(64, 14, 14)]
        [Conv2D(64, 3, Padding = 1, Name = "start"), ReLU, Conv2D(64, 3, Padding = 1), Add("start"), ReLU]
        public partial class Residual;

        [Network(64, 18, 3)]
        [Conv2D(64, 3, Padding = 1), ReLU]
        public partial class CutEverywhere;

        [Network(144, 15, 13)]
        [Conv2D(160, 3, Bias = false), BatchNorm, ReLU]
        public partial class Transformed;

        [Network(150, 26, 30)]
        [Conv2D(130, 3, Padding = 1), SiLU]
        public partial class TransformedBands;

        [Network(640, 8, 8)]
        [Conv2D(32, 3, Padding = 1), ReLU]
        public partial class Narrow;
        """;

    private static readonly string Direct = Declarations.Replace(")]\n[Conv2D", ", Winograd = false)]\n[Conv2D", StringComparison.Ordinal);

    private static readonly Lazy<NetworkFamily> Family = new(static () => new NetworkFamily(Declarations));
    private static readonly Lazy<NetworkFamily> DirectFamily = new(static () => new NetworkFamily(Direct));

    public WinogradTests() => ChildRun.ThrowUnlessAsAsked();

    [Theory]
    [InlineData("Fitting")]
    [InlineData("Cut")]
    [InlineData("Bands")]
    [InlineData("CutBands")]
    [InlineData("Residual")]
    [InlineData("CutEverywhere")]
    [InlineData("Transformed")]
    [InlineData("TransformedBands")]
    [InlineData("Narrow")]
    public void Agrees_with_the_direct_convolution(string name)
    {
        foreach (string instructionSet in CompiledNetworks.Supported)
        {
            Network network = Family.Value.Create(name, instructionSet);
            Network reference = DirectFamily.Value.Create(name, instructionSet);
            float[] inputs = Samples.Inputs(network, 2, seed: 3);
            float[] direct = reference.Forward(inputs);
            float[] filtered = network.Forward(inputs);
            float error = filtered.Zip(direct, static (actual, expected) => Math.Abs(actual - expected)).Max() / direct.Max(Math.Abs);
            Assert.InRange(error, float.Epsilon, 1e-5f);
        }
    }

    [Fact]
    public void All_of_these_are_filtered()
    {
        string[] code = [.. NetworkCompilation.Generate("using Netwright;\n" + Declarations, out _).GeneratedSources
            .Where(static source => source.HintName.EndsWith(".Avx2.g.cs", StringComparison.Ordinal))
            .Select(static source => source.SourceText.ToString())];

        Assert.Equal(9, code.Length);
        Assert.All(code, static text => Assert.Contains("by Winograd's filtering", text, StringComparison.Ordinal));
        Assert.Equal(6, code.Count(static text => text.Contains("WeightPacking.PackWinograd(", StringComparison.Ordinal)));
    }

    [Fact]
    public void None_is_filtered_where_the_network_says_so()
    {
        Assert.All(
            NetworkCompilation.Generate("using Netwright;\n" + Direct, out _).GeneratedSources,
            static source => Assert.DoesNotContain("Winograd's filtering", source.SourceText.ToString(), StringComparison.Ordinal));
    }
}
