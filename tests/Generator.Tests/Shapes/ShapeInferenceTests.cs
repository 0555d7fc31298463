using Netwright.Generator.Shapes;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Shapes;

public sealed class ShapeInferenceTests
{
    [Fact]
    public void LeNet5()
    {
        CheckedNetwork network = Inference.Check(Sources.LeNet5);

        Assert.True(network.IsValid);
        Assert.Equal(
            ["6×28×28", "6×28×28", "6×14×14", "16×10×10", "16×10×10", "16×5×5", "120×1×1", "120×1×1", "120", "84", "84", "10"],
            network.Layers.Select(static layer => layer.Output.ToString()));
        Assert.Equal(61_706, network.Layers.Sum(static layer => layer.ParameterCount));
        Assert.Equal(416_520, network.Layers.Sum(static layer => layer.MultiplyAccumulates));
        Assert.Equal(new Shape(10), network.Output);
    }

    [Fact]
    public Task Only_the_first_wrong_shape_is_reported() => Analysis.VerifyAsync(
        "[Network(1, 28, 28)] [Conv2D(6, {|NW0103:29|}), MaxPool2D(40), Dense(3), Conv2D(2, 2)] partial class Net;",
        "Conv2D's kernel of 29×29 does not fit: the input is 1×28×28. Use a kernel of at most 28 or Padding = 1.");

    [Fact]
    public Task Arguments_below_a_wrong_layer_are_still_checked() => Analysis.VerifyAsync(
        "[Network(1, 28, 28)] [{|NW0102:Dense(3)|}, MaxPool2D(2, Padding = {|NW0203:2|}), Dense({|NW0201:-1|})] partial class Net;",
        "Dense needs a flat input, but the input is 1×28×28. Insert [Flatten] (784 features).",
        "MaxPool2D's Padding is 2, more than half of its window of 2×2, so that some windows could lie in it alone. Use at most 1.",
        "'units' of Dense is -1, but it must be at least 1");

    [Fact]
    public void Layers_end_at_the_first_wrong_one()
    {
        CheckedNetwork network = Inference.Check("[Network(1, 28, 28)] [Conv2D(6, 5), Dense(3), Tanh] partial class Net;");

        Assert.False(network.IsValid);
        Assert.Equal(["conv1"], network.Layers.Select(static layer => layer.Name));
        Assert.Equal(new Shape(6, 24, 24), network.Output);
    }
}
