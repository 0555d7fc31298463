using Netwright.Generator.Formulas;

namespace Netwright.Generator.Layers.Activations.SELU;

/// <summary><c>[SELU]</c>: λx where x is positive and λα · (eˣ − 1) elsewhere, whose derivative there is y + λα.</summary>
internal sealed class SELUKind : ActivationKind
{
    public override string Name => "SELU";

    public override LayerRole Role => LayerRole.Rectifier;

    // The fixed point of mean 0 and variance 1, in the paper's appendix.
    private const float Alpha = 1.6732632423543772848170429916717f;
    private const float Scale = 1.0507009873554804934193349852946f;

    protected override (Activation Activation, string Words) Read(LayerArguments arguments)
    {
        var activation = new Activation(
            Name,
            Formula.Where(Formula.X, Scale * Formula.X, Scale * Alpha * (Formula.Exp(Formula.X) - 1)),
            Formula.Where(Formula.X, Scale, Formula.X + (Scale * Alpha)));
        return (activation, Name);
    }
}
