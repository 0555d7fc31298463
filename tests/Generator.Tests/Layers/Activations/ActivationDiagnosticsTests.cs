using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Activations;

public sealed class ActivationDiagnosticsTests
{
    [Fact]
    public Task Alpha_is_not_negative() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(8), ELU({|NW0210:-1f|}), Dense(2)] partial class Net;",
        "'alpha' of ELU is -1, but it must be finite and at least 0, because the backward pass tells from the output's sign which side the input was on");

    [Fact]
    public Task Nothing_above_a_step_learns_by_gradients() => Analysis.VerifyAsync(
        "[Network(4)] [Dense(8), {|NW0305:Step|}, Dense(2)] partial class Net;",
        "Step has the derivative 0 everywhere, so that training by gradients leaves the layers above it as they are. Use [Sigmoid] to train, or set their parameters yourself.");
}
