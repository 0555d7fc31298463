using Netwright.Generator.Formulas;

namespace Netwright.Generator.Layers.Activations.HardSwish;

/// <summary><c>[HardSwish]</c>: y = x · min(max(x + 3, 0), 6) / 6, whose derivative is x / 3 + 1 / 2 where −3 &lt; x &lt; 3.</summary>
internal sealed class HardSwishKind : ActivationKind
{
    public override string Name => "HardSwish";

    public override LayerRole Role => LayerRole.Rectifier;

    protected override (Activation Activation, string Words) Read(LayerArguments arguments)
    {
        Formula output = Formula.X * (Formula.Min(Formula.Max(Formula.X + 3, 0), 6) * (1f / 6));
        Formula derivative = Formula.Where(Formula.X + 3, Formula.Where(3 - Formula.X, (Formula.X * (1f / 3)) + 0.5f, 1), 0);
        return (new Activation(Name, output, derivative, DerivativeReadsInput: true), Name);
    }
}
