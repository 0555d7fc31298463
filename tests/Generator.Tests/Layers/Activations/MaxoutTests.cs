using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Activations;

public sealed class MaxoutTests
{
    [Fact]
    public void Takes_the_greatest_of_every_few_channels()
        => Assert.Equal("3×2×2", Inference.Layers("6, 2, 2", "Maxout(2)")[0].Output.ToString());

    [Fact]
    public Task Must_divide_the_channels() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(8), Maxout({|NW0112:3|})] partial class Net;",
        "Maxout cannot take the greatest of every 3 of 8 channels: Dense above yields 8 features. Use a divisor of 8.");
}
