using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Shapes;

public sealed class InputRulesTests
{
    private const string Forms = "but one sample is [Network(features)], [Network(length, features)] or [Network(channels, height, width)]";

    [Theory]
    [InlineData("Network")]
    [InlineData("Network()")]
    [InlineData("Network(null!)")]
    [InlineData("Network(new int[0])")]
    public Task No_number(string attribute) => Analysis.VerifyAsync(
        $"[{{|NW0107:{attribute}|}}] [Tanh] partial class Net;",
        $"The input shape has no numbers, {Forms}");

    [Fact]
    public Task Too_many_numbers() => Analysis.VerifyAsync(
        "[{|NW0107:Network(64, 1, 28, 28)|}] [Dense(2)] partial class Net;",
        $"The input shape has 4 numbers, {Forms}");

    [Theory]
    [InlineData("{|NW0108:0|}", "number of features", "0")]
    [InlineData("{|NW0108:-5|}, 4", "length", "-5")]
    [InlineData("4, {|NW0108:-5|}", "number of features", "-5")]
    [InlineData("{|NW0108:1 - 1|}, 28, 28", "number of channels", "0")]
    [InlineData("1, {|NW0108:0|}, 28", "height", "0")]
    [InlineData("1, 28, {|NW0108:0|}", "width", "0")]
    [InlineData("new int[] { 1, 28, {|NW0108:0|} }", "width", "0")]
    [InlineData("new[] { 1, 28, {|NW0108:0|} }", "width", "0")]
    [InlineData("[1, 28, {|NW0108:0|}]", "width", "0")]
    public Task Extent_not_positive(string extents, string name, string value) => Analysis.VerifyAsync(
        $"[Network({extents})] [Dense(2)] partial class Net;",
        $"The {name} of the input is {value}, but it must be at least 1");
}
