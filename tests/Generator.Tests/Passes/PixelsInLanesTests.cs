using Microsoft.CodeAnalysis;
using Netwright.Testing;

namespace Netwright.Generator.Tests.Passes;

/// <summary>Where pixels stand in the lanes, no weights are packed.</summary>
public sealed class PixelsInLanesTests
{
    [Theory]
    [InlineData("a convolution reads", "[Network(1, 28, 28)]", "[Conv2D(6, 5, Padding = 2), ReLU, MaxPool2D(2), Conv2D(16, 5)]", false)]
    [InlineData("a fully connected layer reads", "[Network(1, 28, 28)]", "[Conv2D(6, 5, Padding = 2), ReLU, Flatten, Dense(3)]", false)]
    [InlineData("the caller reads", "[Network(3, 8, 17)]", "[Conv2D(1, 5, Padding = 2), Sigmoid]", false)]
    [InlineData("small kernels", "[Network(1, 28, 28)]", "[Conv2D(8, 3, Padding = 1), ReLU, MaxPool2D(2), Conv2D(16, 5)]", false)]
    [InlineData("Winograd's filtering reads", "[Network(1, 28, 28)]", "[Conv2D(8, 3, Padding = 1), ReLU, MaxPool2D(2), Conv2D(16, 3)]", true)]
    [InlineData("channels fill the lanes", "[Network(1, 28, 28)]", "[Conv2D(16, 5)]", true)]
    [InlineData("too few pixels", "[Network(1, 28, 15)]", "[Conv2D(6, 5, Padding = 2)]", true)]
    [InlineData("every other pixel", "[Network(1, 32, 64)]", "[Conv2D(6, 5, Stride = 2)]", true)]
    [InlineData("wide windows", "[Network(1, 28, 36)]", "[Conv2D(6, 5, Padding = 2), MaxPool2D(1, 4)]", true)]
    [InlineData("a join reads", "[Network(1, 28, 28)]", "[Conv2D(6, 5, Padding = 2, Name = \"first\"), ReLU, Conv2D(6, 1), Add(\"first\")]", true)]
    public void Where_they_leave_fewer_lanes_idle(string case_, string network, string layers, bool packs)
    {
        GeneratorRunResult result = NetworkCompilation.Generate($"using Netwright;\n{network}\n{layers}\npublic partial class Digits;", out _);

        Assert.Null(result.Exception);
        string code = result.GeneratedSources.Single(static file => file.HintName.EndsWith(".Avx512.g.cs", StringComparison.Ordinal)).SourceText.ToString();
        Assert.True(code.Contains(packs && layers.Contains("first", StringComparison.Ordinal) ? "// first.weight" : "// conv1.weight", StringComparison.Ordinal) == packs, $"{case_}: packed differently");
    }
}
