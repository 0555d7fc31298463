using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Softmax;

public sealed class SoftmaxTests
{
    [Theory]
    [InlineData("10", "10")]
    [InlineData("3, 8, 8", "3×8×8")]
    [InlineData("10, 8", "10×8")]
    public void Output_shape(string input, string output) => Assert.Equal(output, Inference.Layers(input, "Softmax")[0].Output.ToString());

    [Fact]
    public Task Not_last() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(3), {|NW0303:Softmax|}, Dense(2), Softmax] partial class Net;",
        "Softmax is followed by Dense, which sees probabilities rather than features, and no loss can take the softmax back. Move [Softmax] to the end or use another activation here.");

    [Fact]
    public void A_warning_leaves_the_network_valid() => Assert.True(Inference.Check("[Network(4)] [Softmax, Dense(2)] partial class Net;").IsValid);
}
