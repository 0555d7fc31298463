using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Normalization;

public sealed class BatchNormTests
{
    [Fact]
    public void Keeps_the_shape_and_has_four_numbers_a_channel_of_which_two_are_trained()
    {
        Generator.Layers.Layer layer = Inference.Layers("3, 4, 5", "BatchNorm")[0];

        Assert.Equal("3×4×5", layer.Output.ToString());
        Assert.Equal(["weight", "bias", "running_mean", "running_var"], layer.Parameters.Select(static parameter => parameter.Name));
        Assert.Equal(6, layer.ParameterCount);
    }

    [Fact]
    public void Without_scale_and_shift_nothing_is_trained()
        => Assert.Equal(0, Inference.Layers("8", "BatchNorm(Affine = false)")[0].ParameterCount);

    [Theory]
    [InlineData("1.5")]
    [InlineData("-0.1")]
    public Task Momentum_is_a_share(string momentum) => Analysis.VerifyAsync(
        $"[Network(4)] [BatchNorm(Momentum = {{|NW0220:{momentum}|}})] partial class Net;",
        $"'Momentum' of BatchNorm is {momentum}, but it must be at least 0 and at most 1");

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    public Task Epsilon_is_positive(string epsilon) => Analysis.VerifyAsync(
        $"[Network(4)] [BatchNorm(Epsilon = {{|NW0221:{epsilon}|}})] partial class Net;",
        $"'Epsilon' of BatchNorm is {epsilon}, but it must be finite and greater than 0");

    [Fact]
    public void Of_a_sequence_has_its_numbers_for_each_feature()
        => Assert.Equal(["8", "8", "8", "8"], Inference.Layers("10, 8", "BatchNorm")[0].Parameters.Select(static parameter => parameter.Shape.ToString()));
}
