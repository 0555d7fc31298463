using Netwright.Generator.Layers;
using Netwright.Generator.Shapes;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Dense;

public sealed class DenseTests
{
    [Fact]
    public void Shape_parameters_and_cost()
    {
        Layer layer = Inference.Layers("1, 4, 5", "Flatten, Dense(3), ReLU")[1];

        Assert.Equal(new Shape(3), layer.Output);
        Assert.Equal(
            [
                new ParameterSpec("weight", new Shape(3, 20), "He", FanIn: 20, FanOut: 3),
                new ParameterSpec("bias", new Shape(3), "Zeros", FanIn: 20, FanOut: 3),
            ],
            layer.Parameters);
        Assert.Equal(63, layer.ParameterCount);
        Assert.Equal(60, layer.MultiplyAccumulates);
    }

    [Theory]
    [InlineData("Dense(84)", "Dense 84 units")]
    [InlineData("Dense(1, Bias = false)", "Dense 1 unit, no bias")]
    public void Description(string layer, string description) => Assert.Equal(description, Inference.Layers("4", layer)[0].Description);

    [Fact]
    public Task Missing_flatten() => Analysis.VerifyAsync(
        "[Network(1, 28, 28)] [Conv2D(16, 9), AvgPool2D(4), {|NW0102:Dense(84)|}, Tanh, Dense(10)] partial class Net;",
        "Dense needs a flat input, but AvgPool2D above yields 16×5×5. Insert [Flatten] (400 features).");

    [Fact]
    public Task Missing_flatten_of_a_sequence() => Analysis.VerifyAsync(
        "[Network(10, 8)] [{|NW0102:Dense(84)|}] partial class Net;",
        "Dense needs a flat input, but the input is 10×8. Insert [Flatten] (80 features).");

    [Fact]
    public Task Units_must_be_positive() => Analysis.VerifyAsync(
        "[Network(4)] [Dense({|NW0201:0|}, Initializer = {|NW0209:(Initializer)(-1)|})] partial class Net;",
        "'units' of Dense is 0, but it must be at least 1",
        "-1 is no Initializer: use one of its members, such as Initializer.He");
}
