using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Advice;

/// <summary>What only the layers around a layer tell: each rule where it speaks, and where it is silent.</summary>
public sealed class AdviceTests
{
    private const string Twice = "ReLU is applied to what ReLU has made already: remove one of them";

    private const string Bias = "Conv2D's bias has no effect, because BatchNorm below takes each channel's mean away and the bias with it: write Bias = false";

    private const string Probabilities = "Cross-entropy takes a single softmax back, or adds its own where there is none.";

    private const string Late = "Move it before the last layer with weights, or remove it.";

    [Fact]
    public Task Activation_twice() => Analysis.VerifyAsync("[Network(4)] [Dense(8), ReLU, {|NW0306:ReLU(Name = \"second\")|}, Dense(2)] partial class Net;", Twice);

    [Fact]
    public Task Activation_twice_through_flatten()
        => Analysis.VerifyAsync("[Network(2, 3, 3)] [Conv2D(2, 2), ReLU, Flatten, {|NW0306:ReLU|}] partial class Net;", Twice);

    [Fact]
    public Task Activation_twice_across_a_block() => Analysis.VerifyAsync(
        "[Block] [Dense(4), ReLU] abstract class Part; [Network(4)] [Use<Part>(Repeat = 2), {|NW0306:ReLU|}, Dense(2)] partial class Net;", Twice);

    [Fact]
    public Task Activation_twice_in_a_block_is_reported_there_alone() => Analysis.VerifyAsync(
        "[Block] [ReLU, {|NW0306:ReLU|}, Dense(4)] abstract class Part; [Network(4)] [Use<Part>, Use<Part>] partial class Net;", Twice);

    [Theory]
    [InlineData("[Network(4)] [Dense(8), ReLU, Dropout(0.5), ReLU, Dense(2)] partial class Net;")]
    [InlineData("[Network(4)] [Dense(8), ReLU, Tanh, Dense(2)] partial class Net;")]
    [InlineData("[Network(4)] [Dense(4), ReLU(Name = \"a\"), Tanh, Dense(4), Add(\"a\"), ReLU] partial class Net;")]
    public Task Activations_that_are_meant(string source) => Analysis.VerifyAsync(source);

    [Fact]
    public Task A_wrong_network_gets_no_advice() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(4), ReLU, {|NW0101:Conv2D(2, 2)|}, ReLU, ReLU] partial class Net;",
        "Conv2D needs an image (channels×height×width), but ReLU above yields 4 features. Put [Reshape(channels, height, width)] before it, or state the input as [Network(channels, height, width)].");

    [Fact]
    public Task Bias_before_normalisation()
        => Analysis.VerifyAsync("[Network(2, 9, 9)] [{|NW0307:Conv2D(4, 3)|}, BatchNorm, ReLU] partial class Net;", Bias);

    [Fact]
    public Task Bias_that_is_written_down_is_the_place()
        => Analysis.VerifyAsync("[Network(2, 9, 9)] [Conv2D(4, 3, Bias = {|NW0307:true|}), BatchNorm, ReLU] partial class Net;", Bias);

    [Fact]
    public Task Bias_before_instance_normalisation() => Analysis.VerifyAsync(
        "[Network(2, 9, 9)] [{|NW0307:ConvTranspose2D(4, 3)|}, InstanceNorm] partial class Net;",
        "ConvTranspose2D's bias has no effect, because InstanceNorm below takes each channel's mean away and the bias with it: write Bias = false");

    [Fact]
    public Task Bias_in_a_block() => Analysis.VerifyAsync(
        "[Block] [{|NW0307:Conv2D(4, 1)|}, BatchNorm] abstract class Part; [Network(2, 9, 9)] [Use<Part>(Repeat = 3)] partial class Net;", Bias);

    [Theory]
    [InlineData("Conv2D(4, 3, Bias = false), BatchNorm")]
    [InlineData("Conv2D(4, 3), ReLU, BatchNorm")]
    [InlineData("Conv2D(4, 3), LayerNorm")]
    [InlineData("Conv2D(4, 3), GroupNorm(2)")]
    [InlineData("Conv2D(4, 3, Name = \"a\"), BatchNorm, Add(\"a\")")]
    [InlineData("Conv2D(4, 3), Output(\"raw\"), BatchNorm")]
    public Task Bias_that_has_an_effect(string layers) => Analysis.VerifyAsync($"[Network(2, 9, 9)] [{layers}] partial class Net;");

    [Fact]
    public Task Dropout_at_the_end() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(2), {|NW0308:Dropout(0.5)|}] partial class Net;",
        "Dropout drops numbers of the output itself while the network trains, because it is the output. " + Late);

    [Fact]
    public Task Dropout_before_softmax() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(2), {|NW0308:Dropout(0.5)|}, Softmax] partial class Net;",
        "Dropout drops numbers of the output itself while the network trains, because nothing but Softmax stands between it and the output. " + Late);

    [Fact]
    public Task Dropout_before_an_additional_output() => Analysis.VerifyAsync(
        "[Network(2, 3, 3)] [Conv2D(2, 1), {|NW0308:SpatialDropout2D(0.5f)|}, Output(\"aux\"), GlobalAvgPool2D] partial class Net;",
        "SpatialDropout2D drops numbers of the output itself while the network trains, because it is the output. " + Late);

    [Theory]
    [InlineData("[Network(4)] [Dense(4), Dropout(0.5), Dense(2)] partial class Net;")]
    [InlineData("[Network(2, 3, 3)] [Conv2D(2, 1), Dropout(0.5), GlobalAvgPool2D] partial class Net;")]
    [InlineData("[Block] [Dense(4), Dropout(0.5)] abstract class Part; [Network(4)] [Use<Part>, Dense(2)] partial class Net;")]
    public Task Dropout_that_is_meant(string source) => Analysis.VerifyAsync(source);

    [Fact]
    public Task Softmax_twice() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(3), Softmax, {|NW0309:LogSoftmax|}] partial class Net;",
        "LogSoftmax is applied to the probabilities of Softmax above, which flattens them: remove one of the two. " + Probabilities);

    [Fact]
    public Task Softmax_behind_an_embedded_network() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(3), Softmax] partial class Inner; [Network(4)] [Use<Inner>, {|NW0309:Softmax|}] partial class Net;",
        "Softmax is applied to the probabilities of Softmax above, which flattens them: remove one of the two. " + Probabilities);

    [Fact]
    public Task Large_dense() => Analysis.VerifyAsync(
        "[Network(3, 8, 8)] [Conv2D(4, 3, Padding = 1), Flatten, {|NW0310:Dense(20)|}, ReLU, Dense(2)] partial class Net;",
        "Dense has 5,140 of the network's 5,294 parameters: 256 features by 20 units. [GlobalAvgPool2D] or more pooling above makes it smaller.");

    [Theory]
    [InlineData("[Network(784)] [Dense(128), ReLU, Dense(10)] partial class Net;")]
    [InlineData("[Network(3, 8, 8)] [Conv2D(16, 3, Padding = 1), Conv2D(16, 3, Padding = 1), GlobalAvgPool2D, Dense(10)] partial class Net;")]
    public Task Dense_of_usual_size(string source) => Analysis.VerifyAsync(source);

    [Fact]
    public Task Receptive_field_beyond_the_input_is_said_once() => Analysis.VerifyAsync(
        "[Network(1, 8, 8)] [Conv2D(2, 5, Padding = 2), {|NW0311:Conv2D(2, 5, Padding = 2)|}, Conv2D(2, 5, Padding = 2), GlobalAvgPool2D, Dense(30)] partial class Net;",
        "From Conv2D on every number sees 9×9, more than the input of 8×8: what lies outside is padding. Layers below add depth, but no new surroundings.");

    [Fact]
    public Task Receptive_field_of_a_sequence() => Analysis.VerifyAsync(
        "[Network(6, 2)] [Conv1D(2, 3, Padding = 1), {|NW0311:Conv1D(2, 3, Padding = 2, Dilation = 2)|}, Flatten, Dense(2)] partial class Net;",
        "From Conv1D on every number sees 7, more than the input of 6: what lies outside is padding. Layers below add depth, but no new surroundings.");

    [Theory]
    [InlineData("Add")]
    [InlineData("Concat")]
    [InlineData("Maximum")]
    public Task Joins_of_a_value_with_itself(string join) => Analysis.VerifyAsync(
        $"[Network(4)] [Dense(4, Name = \"a\"), {{|NW0410:{join}(\"a\")|}}, Dense(2)] partial class Net;",
        $"{join} joins a value with itself: name another value, or put the layers of the branch between them");

    [Theory]
    [InlineData("[Network(4)] [Dense(4, Name = \"a\"), Tanh, Add(\"a\"), Dense(2)] partial class Net;")]
    [InlineData("[Network(4)] [Tanh(Name = \"a\"), Sigmoid(Name = \"b\"), Add(\"a\"), Multiply(\"b\"), Dense(2)] partial class Net;")]
    public Task Joins_of_different_values(string source) => Analysis.VerifyAsync(source);

    [Theory]
    [InlineData(28, 28, 1)]
    [InlineData(224, 160, 3)]
    [InlineData(64, 64, 4)]
    public Task Channels_last(int height, int width, int channels) => Analysis.VerifyAsync(
        $"[{{|NW0312:Network({height}, {width}, {channels})|}}] [GlobalAvgPool2D, Dense(2)] partial class Net;",
        $"The input is read as {height} channels of {width}×{channels} pixels, because channels stand first. For {height}×{width} pixels of {channels} channels write [Network({channels}, {height}, {width})].");

    [Fact]
    public Task Channels_last_is_said_beside_an_error() => Analysis.VerifyAsync(
        "[{|NW0312:Network(28, 28, 1)|}] [Conv2D(6, {|NW0103:5|})] partial class Net;",
        "The input is read as 28 channels of 28×1 pixels, because channels stand first. For 28×28 pixels of 1 channels write [Network(1, 28, 28)].",
        "Conv2D's kernel of 5×5 does not fit: the input is 28×28×1. Use a kernel of at most 1 or Padding = 2.");

    [Theory]
    [InlineData("[Network(16, 128, 1)] [GlobalAvgPool2D, Dense(2)] partial class Net;")]
    [InlineData("[Network(3, 32, 32)] [GlobalAvgPool2D, Dense(2)] partial class Net;")]
    [InlineData("[Network(8, 8, 3)] [GlobalAvgPool2D, Dense(2)] partial class Net;")]
    public Task Channels_first(string source) => Analysis.VerifyAsync(source);

    [Fact]
    public Task A_window_over_all_is_meant() => Analysis.VerifyAsync(Sources.LeNet5);

    [Fact]
    public Task Padding_said_twice() => Analysis.VerifyAsync(
        "[Network(1, 9, 9)] [Conv2D(2, 3, Padding = Padding.Same, PaddingX = {|NW0214:0|})] partial class Net;",
        "Conv2D pads by Padding.Same, which finds the padding of every side itself, and also states 'PaddingX': remove one of the two");
}
