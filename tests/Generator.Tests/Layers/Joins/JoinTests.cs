using Netwright.Generator.Layers;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Joins;

/// <summary>Shapes of joins.</summary>
public sealed class JoinTests
{
    [Theory]
    [InlineData("4", "Add")]
    [InlineData("2, 3", "Multiply")]
    [InlineData("2, 3, 5", "Maximum")]
    [InlineData("2, 3, 5", "Average")]
    public void Values_of_one_shape_keep_it(string input, string join)
    {
        Layer layer = Inference.Layers(input, $"Tanh(Name = \"a\"), ReLU, {join}(\"a\", \"input\")")[2];

        Assert.Equal(input.Replace(", ", "×", StringComparison.Ordinal), layer.Output.ToString());
        Assert.Equal([layer.Output, layer.Output, layer.Output], layer.Inputs);
        Assert.Equal($"{join} of 3 values", layer.Description);
        Assert.Equal(join.ToLowerInvariant() + "1", layer.Name);
        Assert.Equal(0, layer.ParameterCount);
    }

    [Theory]
    [InlineData("3, 8, 8", "Conv2D(4, 1, Name = \"a\"), Conv2D(5, 1, From = \"input\"), Concat(\"input\", \"a\")", "12×8×8")]
    [InlineData("7", "Dense(4, Name = \"a\"), Dense(5, From = \"input\"), Concat(\"input\", \"a\")", "16")]
    [InlineData("7", "Concat(\"input\")", "14")]
    public void Concat_sums_channels_or_features(string input, string layers, string output)
        => Assert.Equal(output, Inference.Layers(input, layers)[^1].Output.ToString());

    // A gate needs one number a channel. There is no global pooling here, so a pool over the whole image makes it.
    [Theory]
    [InlineData("AvgPool2D(4), Multiply(\"input\")", "Multiply by 1 gate of 6 channels")]
    [InlineData("AvgPool2D(4), Flatten, Multiply(\"input\")", "Multiply by 1 gate of 6 channels")]
    [InlineData("AvgPool2D(4), Flatten, Dense(2), ReLU, Dense(6), Sigmoid, Multiply(\"input\")", "Multiply by 1 gate of 6 channels")]
    [InlineData("AvgPool2D(4, Name = \"g\"), Tanh(From = \"input\"), Multiply(\"input\", \"g\")", "Multiply by 1 gate of 6 channels")]
    [InlineData("AvgPool2D(4, Name = \"g\"), Flatten, Multiply(\"input\", \"g\")", "Multiply by 2 gates of 6 channels")]
    public void Multiply_takes_gates_in_any_place(string layers, string description)
    {
        Layer layer = Inference.Layers("6, 4, 4", layers)[^1];

        Assert.Equal("6×4×4", layer.Output.ToString());
        Assert.Equal(description, layer.Description);
    }

    [Theory]
    [InlineData("Add", ", and their shapes must be equal unless Projection = true")]
    [InlineData("Multiply", ", and their shapes must be equal, or one must be an image and the other a number for each of its channels")]
    [InlineData("Maximum", ", and their shapes must be equal")]
    [InlineData("Average", ", and their shapes must be equal")]
    public Task Shapes_that_differ(string join, string need) => Analysis.VerifyAsync(
        $$"""[Network(3, 8, 8)] [Tanh(Name = "b"), Conv2D(4, 3, Padding = 1, Name = "a"), ReLU, {{join}}("a", {|NW0405:"b"|}), Dense(2)] partial class Net;""",
        $"{join} cannot join its values: 'b' is 3×8×8, but ReLU above yields 4×8×8{need}");

    [Fact]
    public Task Add_does_not_advise_an_impossible_projection() => Analysis.VerifyAsync(
        """[Network(4)] [Dense(3), Add({|NW0405:"input"|})] partial class Net;""",
        "Add cannot join its values: the input is 4 features, but Dense above yields 3 features, and their shapes must be equal");

    [Theory]
    [InlineData("3, 8, 8", "AvgPool2D(2)", "the input is 3×8×8", "AvgPool2D above yields 3×4×4")]
    [InlineData("3, 8, 8", "Flatten", "the input is 3×8×8", "Flatten above yields 192 features")]
    public Task Concat_of_shapes_that_differ(string input, string layer, string one, string other) => Analysis.VerifyAsync(
        $$"""[Network({{input}})] [{{layer}}, Concat({|NW0405:"input"|})] partial class Net;""",
        $"Concat cannot join its values: {one}, but {other}, and they must be images of one height and width, or both flat");

    [Fact]
    public Task Concat_of_sequences() => Analysis.VerifyAsync(
        """[Network(3, 8)] [Tanh, Concat({|NW0405:"input"|})] partial class Net;""",
        "Concat cannot join its values: the input is 3×8, but Tanh above yields 3×8, and they must be images of one height and width, or both flat");

    [Fact]
    public Task A_join_of_one_value() => Analysis.VerifyAsync(
        """[Network(4)] [Dense(3), {|NW0406:Add|}, {|NW0406:Concat()|}, {|NW0406:Multiply(Name = "m")|}, {|NW0406:Average(null!)|}] partial class Net;""",
        "Add joins named values with the value above, but names none: write [Add(\"name\")]",
        "Concat joins named values with the value above, but names none: write [Concat(\"name\")]",
        "Multiply joins named values with the value above, but names none: write [Multiply(\"name\")]",
        "Average joins named values with the value above, but names none: write [Average(\"name\")]");

    [Fact]
    public Task Below_a_wrong_branch_only_that_is_reported() => Analysis.VerifyAsync(
        """[Network(1, 8, 8)] [{|NW0102:Dense(3, Name = "a")|}, Conv2D(2, {|NW0103:9|}, From = "input"), Add("a"), Dense(3)] partial class Net;""",
        "Dense needs a flat input, but the input is 1×8×8. Insert [Flatten] (64 features).",
        "Conv2D's kernel of 9×9 does not fit: the input is 1×8×8. Use a kernel of at most 8 or Padding = 1.");

    [Fact]
    public Task A_concatenation_too_large_to_index() => Analysis.VerifyAsync(
        """[Network(100000000)] [Tanh, {|NW0109:Concat("input")|}, Dense(2)] partial class Net;""",
        "Concat yields 200,000,000 numbers, but generated code can index at most 134,217,727. Make it smaller, or pool before it.");

    [Fact]
    public void Weights_before_a_join_look_through_it_for_their_activation()
        => Assert.Equal(
            ["He", "He", "Glorot"],
            Inference.Layers("3, 8, 8", """Conv2D(3, 1, Name = "a"), Conv2D(3, 1, From = "input"), Add("a"), ReLU, Conv2D(3, 1), Tanh""")
                .Where(static layer => layer.ParameterCount > 0)
                .Select(static layer => layer.Parameters[0].Initializer));
}
