using Netwright.Generator.Layers;
using Netwright.Generator.Shapes;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Convolution2D;

public sealed class Convolution2DTests
{
    // The shapes are those of PyTorch's Conv2d documentation's formula, worked out by hand.
    [Theory]
    [InlineData("1, 28, 28", "Conv2D(6, 5, Padding = 2)", "6×28×28")]
    [InlineData("6, 14, 14", "Conv2D(16, 5)", "16×10×10")]
    [InlineData("3, 224, 224", "Conv2D(64, 7, Stride = 2, Padding = 3)", "64×112×112")]
    [InlineData("3, 32, 20", "Conv2D(8, 3, Dilation = 2)", "8×28×16")]
    [InlineData("4, 5, 5", "Conv2D(2, 5)", "2×1×1")]
    public void Output_shape(string input, string layer, string output) => Assert.Equal(output, Inference.Layers(input, layer)[0].Output.ToString());

    [Fact]
    public void Parameters_have_PyTorchs_layout_and_fans()
    {
        Layer layer = Inference.Layers("8, 10, 10", "Conv2D(12, 3, Groups = 4)")[0];

        Assert.Equal(
            [
                new ParameterSpec("weight", new Shape(12, 2, 3, 3), "Glorot", FanIn: 18, FanOut: 27),
                new ParameterSpec("bias", new Shape(12), "Zeros", FanIn: 18, FanOut: 27),
            ],
            layer.Parameters);
        Assert.Equal((12 * 2 * 9) + 12, layer.ParameterCount);
        Assert.Equal(12 * 8 * 8 * 2 * 9, layer.MultiplyAccumulates);
    }

    [Fact]
    public void Without_bias_there_is_only_a_weight()
        => Assert.Equal(["weight"], Inference.Layers("1, 5, 5", "Conv2D(1, 3, Bias = false)")[0].Parameters.Select(static parameter => parameter.Name));

    [Theory]
    [InlineData("Conv2D(6, 5, Padding = 2)", "Conv2D 6 kernels of 5×5, padding 2")]
    [InlineData("Conv2D(1, 5)", "Conv2D 1 kernel of 5×5")]
    [InlineData("Conv2D(8, 2, Stride = 2, Dilation = 3, Groups = 4, Bias = false)", "Conv2D 8 kernels of 2×2, stride 2, dilation 3, 4 groups, no bias")]
    public void Description(string layer, string description) => Assert.Equal(description, Inference.Layers("4, 28, 28", layer)[0].Description);

    [Theory]
    [InlineData("Conv2D(2, 3), ReLU", "He")]
    [InlineData("Conv2D(2, 3), MaxPool2D(2), Dropout(0.1), LeakyReLU", "He")]
    [InlineData("Conv2D(2, 3), Tanh, ReLU", "Glorot")]
    [InlineData("Conv2D(2, 3), Conv2D(2, 3), ReLU", "Glorot")]
    [InlineData("Conv2D(2, 3)", "Glorot")]
    [InlineData("Conv2D(2, 3, Initializer = Initializer.Zeros), ReLU", "Zeros")]
    [InlineData("Conv2D(2, 3, Initializer = Initializer.Auto), ReLU", "He")]
    public void Initializer_looks_ahead_to_the_activation(string layers, string initializer)
        => Assert.Equal(initializer, Inference.Layers("1, 14, 14", layers)[0].Parameters[0].Initializer);

    [Fact]
    public Task Arguments_must_be_positive() => Analysis.VerifyAsync(
        """
        [Network(1, 8, 8)]
        [Conv2D({|NW0201:0|}, {|NW0201:-1|}, Stride = {|NW0201:0|}, Padding = {|NW0202:-2|}, Dilation = {|NW0201:-3|}, Groups = {|NW0201:0|})]
        partial class Net;
        """,
        "'filters' of Conv2D is 0, but it must be at least 1",
        "'kernel' of Conv2D is -1, but it must be at least 1",
        "'Stride' of Conv2D is 0, but it must be at least 1",
        "'Padding' of Conv2D is -2, but it must be at least 0",
        "'Dilation' of Conv2D is -3, but it must be at least 1",
        "'Groups' of Conv2D is 0, but it must be at least 1");

    [Fact]
    public Task A_named_argument_is_marked_at_its_value() => Analysis.VerifyAsync(
        "[Network(1, 8, 8)] [Conv2D(kernel: {|NW0201:1 - 1|}, filters: 4)] partial class Net;",
        "'kernel' of Conv2D is 0, but it must be at least 1");

    [Fact]
    public Task Unknown_initializer() => Analysis.VerifyAsync(
        "[Network(1, 8, 8)] [Conv2D(4, 3, Initializer = {|NW0209:(Initializer)9|})] partial class Net;",
        "9 is no Initializer: use one of its members, such as Initializer.He");

    [Fact]
    public Task Flat_input_of_a_network() => Analysis.VerifyAsync(
        "[Network(784)] [{|NW0101:Conv2D(6, 5)|}] partial class Net;",
        "Conv2D needs an image (channels×height×width), but the input is 784 features. State the input as [Network(channels, height, width)].");

    [Fact]
    public Task Flat_input_after_a_flatten() => Analysis.VerifyAsync(
        "[Network(1, 1, 1)] [Flatten, {|NW0101:Conv2D(6, 5)|}] partial class Net;",
        "Conv2D needs an image (channels×height×width), but Flatten above yields 1 feature. Move Conv2D above [Flatten].");

    [Fact]
    public Task Kernel_too_large() => Analysis.VerifyAsync(
        "[Network(1, 28, 28)] [AvgPool2D(7), Conv2D(6, {|NW0103:5|})] partial class Net;",
        "Conv2D's kernel of 5×5 does not fit: AvgPool2D above yields 1×4×4. Use a kernel of at most 4 or Padding = 1.");

    [Fact]
    public Task Dilated_kernel_too_large_for_the_padded_input() => Analysis.VerifyAsync(
        "[Network(1, 6, 9)] [Conv2D(6, {|NW0103:5|}, Padding = 1, Dilation = 3)] partial class Net;",
        "Conv2D's kernel of 5×5, spread to 13×13 by Dilation = 3, does not fit: the input is 1×6×9, 8×11 with padding. Use a kernel of at most 3 or Padding = 4.");

    [Theory]
    [InlineData("1, 4, 4", "Conv2D(6, 5, Padding = 1)")]
    [InlineData("1, 6, 9", "Conv2D(6, 3, Padding = 1, Dilation = 3)")]
    [InlineData("1, 6, 9", "Conv2D(6, 5, Padding = 4, Dilation = 3)")]
    public async Task What_the_messages_advise_is_right(string input, string layer)
        => Assert.Empty(await Analysis.IdsOfAsync($"[Network({input})] [{layer}] partial class Net;"));

    [Fact]
    public Task Groups_must_divide_the_channels() => Analysis.VerifyAsync(
        "[Network(6, 8, 8)] [Tanh, Conv2D(12, 3, Groups = {|NW0105:4|})] partial class Net;",
        "Conv2D cannot split its 6 input channels into 4 equal groups: Tanh above yields 6×8×8. The nearest Groups that works is 3.");

    [Fact]
    public Task Groups_must_divide_the_filters() => Analysis.VerifyAsync(
        "[Network(8, 8, 8)] [Conv2D(18, 3, Groups = {|NW0106:4|})] partial class Net;",
        "Conv2D cannot split its 18 filters into 4 equal groups. The nearest Groups that works here is 2.");

    [Fact]
    public Task The_nearest_divisor_may_be_larger() => Analysis.VerifyAsync(
        "[Network(32, 8, 8)] [Conv2D(64, 3, Groups = {|NW0105:30|})] partial class Net;",
        "Conv2D cannot split its 32 input channels into 30 equal groups: the input is 32×8×8. The nearest Groups that works is 32.");

    [Fact]
    public Task Stride_leaves_the_end_unread() => Analysis.VerifyAsync(
        "[Network(1, 10, 9)] [Conv2D(4, 3, Stride = {|NW0301:2|})] partial class Net;",
        "Conv2D never reads the last row: the input is 1×10×9, and windows of 3×3 in steps of 2 do not reach that far. Padding = 1 would read them.");

    [Fact]
    public Task Stride_skips_pixels() => Analysis.VerifyAsync(
        "[Network(64, 56, 56)] [Conv2D(128, 1, Stride = {|NW0302:2|})] partial class Net;",
        "Conv2D reads only 1 of every 2 rows and columns: the input is 64×56×56, and windows of 1×1 stand 2 apart. Use a stride of at most 1.");

    [Fact]
    public Task Stride_and_dilation_skip_pixels_together() => Analysis.VerifyAsync(
        "[Network(1, 12, 5)] [Conv2D(4, 3, Dilation = 2, Stride = {|NW0302:2|})] partial class Net;",
        "Conv2D reads only 1 of every 2 rows: the input is 1×12×5, and windows of 3×3 stand 2 apart. Use a stride of at most 1.");

    [Fact]
    public Task Windows_of_padding() => Analysis.VerifyAsync(
        "[Network(1, 8, 8)] [Conv2D(4, 3, Padding = {|NW0304:3|})] partial class Net;",
        "Conv2D's Padding of 3 makes windows that see only zeros, because its kernel spans 3×3. Use at most 2.");
}
