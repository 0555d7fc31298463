using Netwright.Generator.Diagnostics;
using Netwright.Generator.Formulas;

namespace Netwright.Generator.Layers.Activations.ELU;

/// <summary><c>[ELU]</c>: y = x where x is positive and α · (eˣ − 1) elsewhere, whose derivative there is y + α.</summary>
internal sealed class ELUKind : ActivationKind
{
    public override string Name => "ELU";

    public override LayerRole Role => LayerRole.Rectifier;

    protected override (Activation Activation, string Words) Read(LayerArguments arguments)
    {
        float alpha = arguments.Number("alpha", static alpha => alpha is >= 0 and <= float.MaxValue, DiagnosticDescriptors.Alpha);
        var activation = new Activation(
            Name,
            Formula.Where(Formula.X, Formula.X, alpha * (Formula.Exp(Formula.X) - 1)),
            Formula.Where(Formula.X, 1, Formula.X + alpha));
        return (activation, FormattableString.Invariant($"ELU alpha {alpha}"));
    }
}
