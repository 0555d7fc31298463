using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Pooling2D;

public sealed class Pooling2DTests
{
    [Theory]
    [InlineData("6, 28, 28", "AvgPool2D(2)", "6×14×14")]
    [InlineData("64, 112, 112", "MaxPool2D(3, Stride = 2, Padding = 1)", "64×56×56")]
    [InlineData("1, 9, 7", "MaxPool2D(3, Stride = 1)", "1×7×5")]
    public void Output_shape(string input, string layer, string output) => Assert.Equal(output, Inference.Layers(input, layer)[0].Output.ToString());

    [Theory]
    [InlineData("AvgPool2D(2)", "AvgPool2D 2×2")]
    [InlineData("MaxPool2D(3, Stride = 2, Padding = 1)", "MaxPool2D 3×3, stride 2, padding 1")]
    public void Description(string layer, string description) => Assert.Equal(description, Inference.Layers("6, 28, 28", layer)[0].Description);

    [Fact]
    public void There_are_no_parameters() => Assert.Equal(0, Inference.Layers("6, 28, 28", "MaxPool2D(2)")[0].ParameterCount);

    [Fact]
    public Task Arguments_must_be_positive() => Analysis.VerifyAsync(
        "[Network(1, 8, 8)] [MaxPool2D({|NW0201:0|}, Stride = {|NW0201:0|}, Padding = {|NW0202:-2|})] partial class Net;",
        "'kernel' of MaxPool2D is 0, but it must be at least 1",
        "'Stride' of MaxPool2D is 0, but it must be at least 1",
        "'Padding' of MaxPool2D is -2, but it must be at least 0");

    [Fact]
    public Task Padding_is_at_most_half_of_the_window() => Analysis.VerifyAsync(
        "[Network(1, 9, 9)] [AvgPool2D(3, Padding = {|NW0203:2|})] partial class Net;",
        "AvgPool2D's Padding is 2, more than half of its window of 3×3, so that some windows could lie in it alone. Use at most 1.");

    [Fact]
    public Task Window_too_large() => Analysis.VerifyAsync(
        "[Network(1, 28, 28)] [Conv2D(6, 25), MaxPool2D({|NW0104:5|})] partial class Net;",
        "MaxPool2D's window of 5×5 does not fit: Conv2D above yields 6×4×4. Use a kernel of at most 4.");

    [Fact]
    public Task Flat_input() => Analysis.VerifyAsync(
        "[Network(2, 8, 8)] [Flatten, Dense(16), {|NW0101:AvgPool2D(2)|}] partial class Net;",
        "AvgPool2D needs an image (channels×height×width), but Dense above yields 16 features. Move AvgPool2D above [Flatten].");

    [Fact]
    public Task The_end_is_unread_and_no_argument_is_to_blame() => Analysis.VerifyAsync(
        "[Network(1, 13, 13)] [{|NW0301:MaxPool2D(2)|}] partial class Net;",
        "MaxPool2D never reads the last row and the last column: the input is 1×13×13, and windows of 2×2 in steps of 2 do not reach that far. Padding = 1 would read them.");

    [Fact]
    public Task Padding_that_helps_one_axis_alone_is_not_advised() => Analysis.VerifyAsync(
        "[Network(1, 4, 3)] [{|NW0301:MaxPool2D(3)|}] partial class Net;",
        "MaxPool2D never reads the last row: the input is 1×4×3, and windows of 3×3 in steps of 3 do not reach that far. Use another kernel or stride, if they matter.");

    [Fact]
    public Task Stride_skips_pixels() => Analysis.VerifyAsync(
        "[Network(1, 16, 2)] [MaxPool2D(2, Stride = {|NW0302:4|})] partial class Net;",
        "MaxPool2D reads only 2 of every 4 rows: the input is 1×16×2, and windows of 2×2 stand 4 apart. Use a stride of at most 2.");
}
