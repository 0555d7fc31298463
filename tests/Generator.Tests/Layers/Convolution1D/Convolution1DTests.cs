using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Convolution1D;

public sealed class Convolution1DTests
{
    [Fact]
    public void Slides_along_the_sequence()
        => Assert.Equal("5×6", Inference.Layers("7, 3", "Conv1D(6, 3)")[0].Output.ToString());

    [Fact]
    public void Weights_are_filters_by_features_by_kernel()
        => Assert.Equal(["6×3×3", "6"], Inference.Layers("7, 3", "Conv1D(6, 3)")[0].Parameters.Select(static parameter => parameter.Shape.ToString()));

    [Fact]
    public Task Needs_a_sequence() => Analysis.VerifyAsync(
        "[Network(64)] [{|NW0111:Conv1D(4, 3)|}] partial class Net;",
        "Conv1D needs a sequence (length×features), but the input is 64 features. State the input as [Network(length, features)].");
}
