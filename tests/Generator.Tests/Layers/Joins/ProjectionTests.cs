using Netwright.Generator.Layers.Joins.Add;
using Netwright.Generator.Shapes;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Joins;

public sealed class ProjectionTests
{
    [Theory]
    [InlineData(56, 56, 28, 28, 2)]
    [InlineData(7, 7, 4, 4, 2)]
    [InlineData(7, 9, 3, 3, 3)]
    [InlineData(8, 8, 8, 8, 1)]
    [InlineData(9, 8, 1, 1, 9)]
    [InlineData(8, 8, 3, 3, 3)]
    [InlineData(8, 8, 7, 7, null)]
    [InlineData(8, 8, 9, 9, null)]
    [InlineData(8, 8, 4, 8, null)]
    public void The_stride_follows_from_the_shapes(int height, int width, int newHeight, int newWidth, int? stride)
    {
        Assert.Equal(stride, Projection.StrideOf(new Shape(3, height, width), new Shape(5, newHeight, newWidth)));
        Assert.Equal(
            stride is not null,
            Enumerable.Range(1, 20).Any(candidate => (height + candidate - 1) / candidate == newHeight && (width + candidate - 1) / candidate == newWidth));
    }

    [Fact]
    public Task Heights_that_no_stride_makes() => Analysis.VerifyAsync(
        """[Network(3, 8, 8)] [Conv2D(4, 2), Add({|NW0407:"input"|}, Projection = true)] partial class Net;""",
        "Add cannot project its shortcut: the input is 3×8×8, Conv2D above yields 4×7×7, and no stride of a 1×1 convolution makes this height and width");

    [Fact]
    public Task Features_are_not_projected() => Analysis.VerifyAsync(
        """[Network(4)] [Dense(3), Add({|NW0407:"input"|}, Projection = true)] partial class Net;""",
        "Add cannot project its shortcut: the input is 4 features, Dense above yields 3 features, and only images can be projected");

    [Fact]
    public void Equal_shapes_are_not_projected()
        => Assert.Equal(["tanh1", "add1"], Inference.Layers("3, 8, 8", "Tanh, Add(\"input\", Projection = true)").Select(static layer => layer.Name));
}
