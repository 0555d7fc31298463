using Netwright.Generator.Formulas;

namespace Netwright.Generator.Layers.Activations.Softplus;

/// <summary><c>[Softplus]</c>: y = log(1 + eˣ), whose derivative is σ(x). The exponential is taken of −|x|, so that it cannot overflow.</summary>
internal sealed class SoftplusKind : ActivationKind
{
    public override string Name => "Softplus";

    public override LayerRole Role => LayerRole.Rectifier;

    protected override (Activation Activation, string Words) Read(LayerArguments arguments)
    {
        Formula minusMagnitude = Formula.Min(Formula.X, 0 - Formula.X);
        Formula output = Formula.Max(Formula.X, 0) + Formula.Log1P(Formula.Exp(minusMagnitude));
        return (new Activation(Name, output, Formula.Sigmoid(Formula.X), DerivativeReadsInput: true), Name);
    }
}
