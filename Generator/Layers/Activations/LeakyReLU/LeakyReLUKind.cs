using Netwright.Generator.Diagnostics;
using Netwright.Generator.Formulas;

namespace Netwright.Generator.Layers.Activations.LeakyReLU;

/// <summary><c>[LeakyReLU]</c>: y = x where x is positive and slope · x elsewhere; the slope is not negative, so y has the sign of x.</summary>
internal sealed class LeakyReLUKind : ActivationKind
{
    public override string Name => "LeakyReLU";

    public override LayerRole Role => LayerRole.Rectifier;

    protected override (Activation Activation, string Words) Read(LayerArguments arguments)
    {
        float slope = arguments.Number("slope", static slope => slope is >= 0 and <= float.MaxValue, DiagnosticDescriptors.Slope);
        var activation = new Activation(Name, Formula.Where(Formula.X, Formula.X, slope * Formula.X), Formula.Where(Formula.X, 1, slope));
        return (activation, FormattableString.Invariant($"LeakyReLU slope {slope}"));
    }
}
