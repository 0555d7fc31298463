using Netwright.Generator.Formulas;

namespace Netwright.Generator.Layers.Activations.Sigmoid;

/// <summary><c>[Sigmoid]</c>: y = 1 / (1 + e⁻ˣ), whose derivative is y · (1 − y).</summary>
internal sealed class SigmoidKind : ActivationKind
{
    public override string Name => "Sigmoid";

    protected override (Activation Activation, string Words) Read(LayerArguments arguments)
        => (new Activation(Name, Formula.Sigmoid(Formula.X), Formula.X * (1 - Formula.X)), Name);
}
