using Netwright.Generator.Layers.Dropout;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Dropout;

public sealed class DropoutTests
{
    [Theory]
    [InlineData("0.25", 0.25f)]
    [InlineData("0.25f", 0.25f)]
    [InlineData("0", 0f)]
    [InlineData("rate: 0.5", 0.5f)]
    public void Rate_may_be_of_any_numeric_type(string argument, float rate)
    {
        var layer = Assert.IsType<DropoutLayer>(Inference.Layers("2, 3, 4", $"Dropout({argument})")[0]);

        Assert.Equal(rate, layer.Rate);
        Assert.Equal("2×3×4", layer.Output.ToString());
    }

    [Fact]
    public void Description() => Assert.Equal("Dropout 0.5", Inference.Layers("4", "Dropout(0.5)")[0].Description);

    [Theory]
    [InlineData("1", "1")]
    [InlineData("1.5", "1.5")]
    [InlineData("-0.1f", "-0.1")]
    [InlineData("float.NaN", "NaN")]
    [InlineData("0.99999999999", "0.99999999999")]
    public Task Rate_must_be_a_probability_below_one(string argument, string shown) => Analysis.VerifyAsync(
        $"[Network(4)] [Dropout({{|NW0204:{argument}|}})] partial class Net;",
        $"'rate' of Dropout is {shown}, but it must be at least 0 and less than 1");
}
