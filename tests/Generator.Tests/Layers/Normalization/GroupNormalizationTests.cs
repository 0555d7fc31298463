using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Normalization;

/// <summary>Layer, instance and group normalisation.</summary>
public sealed class GroupNormalizationTests
{
    [Theory]
    [InlineData("8", "LayerNorm", "8", "LayerNorm")]
    [InlineData("10, 8", "LayerNorm", "8", "LayerNorm of each step")]
    [InlineData("3, 4, 5", "LayerNorm", "3×4×5", "LayerNorm")]
    [InlineData("3, 4, 5", "LayerNorm(PerPixel = true)", "3", "LayerNorm of each pixel")]
    [InlineData("3, 4, 5", "InstanceNorm(Affine = true)", "3", "InstanceNorm")]
    [InlineData("10, 8", "InstanceNorm(Affine = true)", "8", "InstanceNorm")]
    [InlineData("6, 4, 5", "GroupNorm(2)", "6", "GroupNorm of 2 groups")]
    [InlineData("10, 8", "GroupNorm(4)", "8", "GroupNorm of 4 groups")]
    [InlineData("8", "GroupNorm(1)", "8", "GroupNorm of 1 group")]
    public void Keeps_the_shape_and_has_a_scale_and_a_shift(string input, string layer, string parameters, string description)
    {
        Generator.Layers.Layer checkedLayer = Inference.Layers(input, layer)[0];

        Assert.Equal(input.Replace(", ", "×", StringComparison.Ordinal), checkedLayer.Output.ToString());
        Assert.Equal([$"weight {parameters}", $"bias {parameters}"], checkedLayer.Parameters.Select(static parameter => $"{parameter.Name} {parameter.Shape}"));
        Assert.Equal(description, checkedLayer.Description);
    }

    [Theory]
    [InlineData("InstanceNorm", "InstanceNorm, not affine")]
    [InlineData("LayerNorm(Affine = false)", "LayerNorm, not affine")]
    [InlineData("GroupNorm(3, Affine = false)", "GroupNorm of 3 groups, not affine")]
    public void Without_scale_and_shift_nothing_is_trained(string layer, string description)
    {
        Generator.Layers.Layer checkedLayer = Inference.Layers("3, 4, 5", layer)[0];

        Assert.Empty(checkedLayer.Parameters);
        Assert.Equal(description, checkedLayer.Description);
    }

    [Theory]
    [InlineData(6, 4, 3)]
    [InlineData(6, 5, 6)]
    [InlineData(12, 40, 12)]
    public Task Groups_divide_the_channels(int channels, int groups, int nearest) => Analysis.VerifyAsync(
        $"[Network(3, 5, 5)] [Conv2D({channels}, 3), GroupNorm({{|NW0105:{groups}|}})] partial class Net;",
        $"GroupNorm cannot split its {channels} input channels into {groups} equal groups: Conv2D above yields {channels}×3×3. The nearest Groups that works is {nearest}.");

    [Theory]
    [InlineData("0")]
    [InlineData("-2")]
    public Task Groups_are_positive(string groups) => Analysis.VerifyAsync(
        $"[Network(4, 5, 5)] [GroupNorm({{|NW0201:{groups}|}})] partial class Net;",
        $"'groups' of GroupNorm is {groups}, but it must be at least 1");

    [Theory]
    [InlineData("LayerNorm(", "0", "0")]
    [InlineData("InstanceNorm(", "-1", "-1")]
    [InlineData("GroupNorm(2, ", "double.PositiveInfinity", "Infinity")]
    public Task Epsilon_is_positive_and_finite(string layer, string epsilon, string found) => Analysis.VerifyAsync(
        $"[Network(4, 5, 5)] [{layer}Epsilon = {{|NW0221:{epsilon}|}})] partial class Net;",
        $"'Epsilon' of {layer.Split('(')[0]} is {found}, but it must be finite and greater than 0");

    [Fact]
    public Task Pixels_are_those_of_an_image() => Analysis.VerifyAsync(
        "[Network(4)] [{|NW0101:LayerNorm(PerPixel = true)|}] partial class Net;",
        "LayerNorm needs an image (channels×height×width), but the input is 4 features. State the input as [Network(channels, height, width)].");

    [Theory]
    [InlineData("8", "InstanceNorm", "the input is 8 features. It needs an image of more than one pixel or a sequence of more than one step.")]
    [InlineData("8, 1, 1", "InstanceNorm", "the input is 8×1×1. It needs an image of more than one pixel or a sequence of more than one step.")]
    [InlineData("1, 8", "InstanceNorm", "the input is 1×8. It needs an image of more than one pixel or a sequence of more than one step.")]
    [InlineData("8", "GroupNorm(8)", "the input is 8 features. Use fewer groups.")]
    [InlineData("1", "LayerNorm", "the input is 1 feature. It needs more than one feature.")]
    [InlineData("10, 1", "LayerNorm", "the input is 10×1. It needs more than one feature.")]
    public Task Groups_have_more_than_one_number(string input, string layer, string rest) => Analysis.VerifyAsync(
        $"[Network({input})] [{{|NW0115:{layer}|}}] partial class Net;",
        $"{layer.Split('(')[0]} would bring every number to 0, because it normalises each alone: {rest}");
}
