using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Shapes;

public sealed class SizeLimitsTests
{
    [Fact]
    public Task Input() => Analysis.VerifyAsync(
        "[{|NW0109:Network(2147483647, 2147483647, 2147483647)|}] [Flatten, Dense(2)] partial class Net;",
        "The input of 2147483647×2147483647×2147483647 has 9,903,520,300,447,984,150,353,281,023 numbers, but generated code can index at most 134,217,727. State a smaller input.");

    [Fact]
    public Task Output() => Analysis.VerifyAsync(
        "[Network(3, 4096, 4096)] [{|NW0109:Conv2D(2147483647, 1)|}, Flatten] partial class Net;",
        "Conv2D yields 2147483647×4096×4096, 36,028,797,002,186,752 numbers, but generated code can index at most 134,217,727. Make it smaller, or pool before it.");

    [Fact]
    public Task Parameters() => Analysis.VerifyAsync(
        "[Network(100000)] [Dense(20000), {|NW0109:Dense(20000)|}, Tanh] partial class Net;",
        "Dense brings the network to 2,400,040,000 parameters, but generated code can index at most 2,147,483,647. Make it smaller, or pool before it.");

    [Fact]
    public Task Padding() => Analysis.VerifyAsync(
        "[Network(1, 8, 8)] [Conv2D(1, 3, Padding = {|NW0109:2147483647|})] partial class Net;",
        "Conv2D pads its input to 18,446,744,125,249,159,204 numbers, but generated code can index at most 134,217,727. Use less padding.");

    [Fact]
    public async Task The_largest_arguments_are_reported_and_do_not_hang()
    {
        const string Max = "2147483647";

        Assert.Equal(["NW0103"], await Analysis.IdsOfAsync($"[Network(1, 8, 8)] [Conv2D({Max}, {Max}, Stride = {Max}, Dilation = {Max})] partial class Net;"));
        Assert.Equal(["NW0105"], await Analysis.IdsOfAsync($"[Network(100000000, 1, 1)] [Conv2D(100000000, 1, Groups = {Max})] partial class Net;"));
        Assert.Equal(["NW0302"], await Analysis.IdsOfAsync($"[Network(1, 10000, 10000)] [Conv2D(1, 2500, Stride = 2500, Dilation = 2, Padding = 1)] partial class Net;"));
        Assert.Equal(["NW0301"], await Analysis.IdsOfAsync($"[Network(1, 10001, 10000)] [Conv2D(1, 5000, Stride = {Max})] partial class Net;"));
    }
}
