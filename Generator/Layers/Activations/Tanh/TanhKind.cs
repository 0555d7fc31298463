using Netwright.Generator.Formulas;

namespace Netwright.Generator.Layers.Activations.Tanh;

/// <summary><c>[Tanh]</c>: y = tanh(x), whose derivative is 1 − y².</summary>
internal sealed class TanhKind : ActivationKind
{
    public override string Name => "Tanh";

    protected override (Activation Activation, string Words) Read(LayerArguments arguments)
        => (new Activation(Name, Formula.Tanh(Formula.X), 1 - (Formula.X * Formula.X)), Name);
}
