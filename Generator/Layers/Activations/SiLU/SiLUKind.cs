using Netwright.Generator.Formulas;

namespace Netwright.Generator.Layers.Activations.SiLU;

/// <summary><c>[SiLU]</c>: y = x · σ(x), whose derivative is σ(x) · (1 + x · (1 − σ(x))).</summary>
internal sealed class SiLUKind : ActivationKind
{
    public override string Name => "SiLU";

    public override LayerRole Role => LayerRole.Rectifier;

    protected override (Activation Activation, string Words) Read(LayerArguments arguments)
    {
        Formula sigmoid = Formula.Sigmoid(Formula.X);
        Formula derivative = sigmoid * (1 + (Formula.X * (1 - sigmoid)));
        return (new Activation(Name, Formula.X * sigmoid, derivative, DerivativeReadsInput: true), Name);
    }
}
