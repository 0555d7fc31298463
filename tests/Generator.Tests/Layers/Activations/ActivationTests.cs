using Netwright.Generator.Formulas;
using Netwright.Generator.Layers.Activations;
using Netwright.Generator.Tests.Fixtures;

namespace Netwright.Generator.Tests.Layers.Activations;

public sealed class ActivationTests
{
    [Theory]
    [InlineData("ReLU", 0, 1.5)]
    [InlineData("LeakyReLU", -0.02, 1.5)]
    [InlineData("LeakyReLU(0.25)", -0.5, 1.5)]
    [InlineData("LeakyReLU(2f)", -4, 1.5)]
    [InlineData("Tanh", -0.9640275800758169, 0.9051482536448664)]
    [InlineData("Sigmoid", 0.11920292202211755, 0.8175744761936437)]
    public void Value_at_minus_two_and_at_three_halves(string layer, double atMinusTwo, double atThreeHalves)
    {
        Formula output = Read(layer).Activation.Output;

        Assert.Equal(atMinusTwo, FormulaValue.Of(output, -2), 1e-8);
        Assert.Equal(atThreeHalves, FormulaValue.Of(output, 1.5), 1e-8);
    }

    [Theory]
    [InlineData("ReLU")]
    [InlineData("LeakyReLU")]
    [InlineData("LeakyReLU(2f)")]
    [InlineData("Tanh")]
    [InlineData("Sigmoid")]
    public void Derivative_agrees_with_central_differences(string layer)
    {
        Activation activation = Read(layer).Activation;
        const double Step = 1e-5;
        for (double x = -3.05; x < 3; x += 0.1)
        {
            double expected = (FormulaValue.Of(activation.Output, x + Step) - FormulaValue.Of(activation.Output, x - Step)) / (2 * Step);
            Assert.Equal(expected, FormulaValue.Of(activation.Derivative, activation.DerivativeReadsInput ? x : FormulaValue.Of(activation.Output, x)), 1e-8);
        }
    }

    [Theory]
    [InlineData("ReLU", "ReLU")]
    [InlineData("LeakyReLU", "LeakyReLU slope 0.01")]
    [InlineData("Tanh", "Tanh")]
    [InlineData("Sigmoid", "Sigmoid")]
    public void Description_and_shape(string layer, string description)
    {
        Assert.Equal(description, Read(layer).Description);
        Assert.Equal("2×3×4", Read(layer).Output.ToString());
    }

    [Theory]
    [InlineData("-0.1", "-0.1")]
    [InlineData("double.NaN", "NaN")]
    [InlineData("float.PositiveInfinity", "Infinity")]
    [InlineData("1e300", "1E+300")]
    public Task Slope_must_be_finite_and_not_negative(string argument, string shown) => Analysis.VerifyAsync(
        $"[Network(4)] [LeakyReLU({{|NW0205:{argument}|}})] partial class Net;",
        $"'slope' of LeakyReLU is {shown}, but it must be finite and at least 0, because the backward pass tells from the output's sign which side the input was on");

    private static ActivationLayer Read(string layer) => Assert.IsType<ActivationLayer>(Inference.Layers("2, 3, 4", layer)[0]);
}
