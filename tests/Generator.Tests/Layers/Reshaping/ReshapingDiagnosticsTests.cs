using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Reshaping;

public sealed class ReshapingDiagnosticsTests
{
    [Fact]
    public Task Reshape_keeps_the_numbers() => Analysis.VerifyAsync(
        "[Network(10)] [Dense(32), {|NW0113:Reshape(4, 3, 3)|}, Conv2D(2, 3)] partial class Net;",
        "Reshape cannot make 4×3×3, which has 36 numbers: Dense above yields 32 features, which has 32. Use extents whose product is 32.");

    [Fact]
    public Task Transposed_convolution_yields_something() => Analysis.VerifyAsync(
        "[Network(4, 2, 2)] [ConvTranspose2D(8, 3, Padding = {|NW0114:2|})] partial class Net;",
        "ConvTranspose2D yields nothing: the input is 4×2×2, which makes 4×4 before its Padding of 2 is taken away on every side. Use less padding.");

    [Fact]
    public Task Output_padding_is_less_than_the_stride() => Analysis.VerifyAsync(
        "[Network(4, 7, 7)] [ConvTranspose2D(8, 3, Stride = 2, OutputPadding = {|NW0211:2|})] partial class Net;",
        "ConvTranspose2D's OutputPadding of 2 must be less than its stride of 2: it adds what a convolution with that stride would not read");

    [Fact]
    public Task Interpolation_is_a_known_one() => Analysis.VerifyAsync(
        "[Network(4, 7, 7)] [Upsample(2, Mode = {|NW0212:(Interpolation)7|})] partial class Net;",
        "7 is no Interpolation: use one of its members, such as Interpolation.Nearest");

    [Fact]
    public Task Alpha_of_a_response_is_not_negative() => Analysis.VerifyAsync(
        "[Network(8, 7, 7)] [LocalResponseNorm(5, Alpha = {|NW0222:-1|})] partial class Net;",
        "'Alpha' of LocalResponseNorm is -1, but it must be finite and at least 0");

    [Fact]
    public Task Beta_of_a_response_is_a_number() => Analysis.VerifyAsync(
        "[Network(8, 7, 7)] [LocalResponseNorm(5, Beta = {|NW0223:float.NaN|})] partial class Net;",
        "'Beta' of LocalResponseNorm is NaN, but it must be finite");
}
