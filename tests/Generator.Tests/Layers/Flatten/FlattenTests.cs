using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Flatten;

public sealed class FlattenTests
{
    [Theory]
    [InlineData("2, 3, 4", "24")]
    [InlineData("10, 8", "80")]
    [InlineData("7", "7")]
    public void Output_shape(string input, string output) => Assert.Equal(output, Inference.Layers(input, "Flatten")[0].Output.ToString());
}
