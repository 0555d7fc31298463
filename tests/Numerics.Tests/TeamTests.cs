using Netwright.Numerics.Tests.InstructionSets;
using Netwright.Numerics.Tests.Networks;
using Netwright.Testing;

namespace Netwright.Numerics.Tests;

/// <summary>Single samples that several threads share, in networks whose operations are long enough for that: the bits are those of one thread.</summary>
[Trait("Category", "Numerics")]
public class TeamTests
{
    private const string Declarations = """
        [Network(3, 160, 160, Winograd = false)]
        [Conv2D(16, 3, Padding = 1), ReLU(Name = "start")]
        [Conv2D(24, 3, Padding = 1), AvgPool2D(3, Stride = 1), MaxPool2D(3, Stride = 1, Padding = 1)]
        [Conv2D(16, 3, Padding = 2), Add("start"), Tanh, DepthwiseConv2D(3, Stride = 2), GlobalAvgPool2D, Dense(10), Softmax]
        public partial class Direct;

        [Network(64, 30, 38)]
        [Conv2D(64, 3, Padding = 1), ReLU, Conv2D(70, 3), BatchNorm, SiLU, Flatten, Dense(100)]
        public partial class Filtered;

        [Network(144, 30, 26)]
        [Conv2D(160, 3), ReLU]
        public partial class Transformed;

        [Network(640, 8, 8)]
        [Conv2D(32, 3, Padding = 1), ReLU]
        public partial class Narrow;
        """;

    private static readonly Lazy<NetworkFamily> Family = new(static () => new NetworkFamily(Declarations));

    public TeamTests() => ChildRun.ThrowUnlessAsAsked();

    [Theory]
    [InlineData("Direct", 2)]
    [InlineData("Direct", 3)]
    [InlineData("Direct", 7)]
    [InlineData("Filtered", 2)]
    [InlineData("Filtered", 3)]
    [InlineData("Filtered", 7)]
    [InlineData("Transformed", 2)]
    [InlineData("Transformed", 3)]
    [InlineData("Transformed", 7)]
    [InlineData("Narrow", 2)]
    [InlineData("Narrow", 3)]
    public void Threads_that_share_a_sample_give_the_bits_of_one(string name, int threads)
        => Assert.All(
            CompiledNetworks.Supported,
            instructionSet => Assert.True(TeamForward.GivesTheBitsOfOne(Family.Value.Create(name, instructionSet), threads, seed: 5), instructionSet));

    [Fact]
    public void All_kinds_of_kernels_are_shared()
    {
        string code = string.Concat(NetworkCompilation.Generate("using Netwright;\n" + Declarations, out _).GeneratedSources
            .Where(static source => source.HintName.EndsWith(".Avx2.g.cs", StringComparison.Ordinal))
            .Select(static source => source.SourceText.ToString()));

        foreach (string call in new[] { "Conv1Sample(", "Pool1Sample(", "Pool2Sample(", "Add1Add(", "Conv1Transform(", "Conv1Products(", "Conv1Result(", "Conv1Kernels(" })
        {
            Assert.Contains(code.Split('\n'), line => line.TrimStart().StartsWith(call, StringComparison.Ordinal) && line.Contains("member", StringComparison.Ordinal));
        }
    }
}
