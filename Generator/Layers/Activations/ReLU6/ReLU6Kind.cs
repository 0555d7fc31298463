using Netwright.Generator.Formulas;

namespace Netwright.Generator.Layers.Activations.ReLU6;

/// <summary><c>[ReLU6]</c>: y = min(max(x, 0), 6), whose derivative is 1 where y is neither 0 nor 6.</summary>
internal sealed class ReLU6Kind : ActivationKind
{
    public override string Name => "ReLU6";

    public override LayerRole Role => LayerRole.Rectifier;

    protected override (Activation Activation, string Words) Read(LayerArguments arguments)
    {
        Formula derivative = Formula.Where(Formula.X, Formula.Where(6 - Formula.X, 1, 0), 0);
        return (new Activation(Name, Formula.Min(Formula.Max(Formula.X, 0), 6), derivative), Name);
    }
}
