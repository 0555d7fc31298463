using Netwright.Generator.Formulas;

namespace Netwright.Generator.Layers.Activations.GELU;

/// <summary><c>[GELU]</c>: y = x · Φ(x), with Φ the distribution function of the standard normal distribution, exact or by a tanh.</summary>
internal sealed class GELUKind : ActivationKind
{
    public override string Name => "GELU";

    public override LayerRole Role => LayerRole.Rectifier;

    private const float InverseRootTwo = 0.70710678118654752f;
    private const float InverseRootTwoPi = 0.39894228040143268f;
    private const float RootTwoOverPi = 0.79788456080286536f;
    private const float Cubic = 0.044715f;

    protected override (Activation Activation, string Words) Read(LayerArguments arguments)
        => arguments.Flag("Approximate", fallback: false)
            ? (new Activation(Name, Approximate, ApproximateDerivative, DerivativeReadsInput: true), "GELU by tanh")
            : (new Activation(Name, Exact, ExactDerivative, DerivativeReadsInput: true), Name);

    private static Formula Square => Formula.X * Formula.X;

    private static Formula Distribution => 0.5f + (0.5f * Formula.Erf(InverseRootTwo * Formula.X));

    private static Formula Exact => Formula.X * Distribution;

    // Φ + x · φ, with φ the density.
    private static Formula ExactDerivative => Distribution + (Formula.X * InverseRootTwoPi * Formula.Exp(-0.5f * Square));

    private static Formula Tanh => Formula.Tanh(RootTwoOverPi * Formula.X * (1 + (Cubic * Square)));

    private static Formula Approximate => 0.5f * Formula.X * (1 + Tanh);

    private static Formula ApproximateDerivative
        => (0.5f * (1 + Tanh)) + (0.5f * RootTwoOverPi * Formula.X * (1 - (Tanh * Tanh)) * (1 + (3 * Cubic * Square)));
}
