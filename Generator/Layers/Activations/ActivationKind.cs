using Netwright.Generator.Formulas;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Activations;

/// <summary>Reads a layer that applies a function to each number by itself.</summary>
internal abstract class ActivationKind : LayerKind
{
    public override string ShortName => Name.ToLowerInvariant();

    public override LayerRole Role => LayerRole.Activation;

    public sealed override Layer? Check(LayerArguments arguments, Shape? input)
    {
        (Activation activation, string words) = Read(arguments);
        return arguments.HasErrors || input is null ? null : new ActivationLayer(arguments.Name, input, activation, words);
    }

    /// <summary>The function with its derivative, and the layer in words.</summary>
    protected abstract (Activation Activation, string Words) Read(LayerArguments arguments);
}
