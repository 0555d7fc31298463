using Netwright.Generator.Formulas;

namespace Netwright.Generator.Layers.Activations.ReLU;

/// <summary><c>[ReLU]</c>: y = max(x, 0), whose derivative is 1 where y is positive.</summary>
internal sealed class ReLUKind : ActivationKind
{
    public override string Name => "ReLU";

    public override LayerRole Role => LayerRole.Rectifier;

    protected override (Activation Activation, string Words) Read(LayerArguments arguments)
        => (new Activation(Name, Formula.Max(Formula.X, 0), Formula.Where(Formula.X, 1, 0)), Name);
}
