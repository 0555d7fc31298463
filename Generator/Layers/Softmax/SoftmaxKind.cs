using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Softmax;

/// <summary>Reads and checks <c>[Softmax]</c>.</summary>
internal class SoftmaxKind : LayerKind
{
    public override string Name => "Softmax";

    public sealed override string ShortName => "softmax";

    public sealed override LayerRole Role => LayerRole.Activation;

    public sealed override bool MakesProbabilities => true;

    public sealed override Layer? Check(LayerArguments arguments, Shape? input)
    {
        // A second softmax is reported itself.
        if (arguments.Surroundings.Next is { } next && LayerCatalog.Find(next) is not { MakesProbabilities: true })
        {
            arguments.Report(DiagnosticDescriptors.SoftmaxNotLast, null, Name, next);
        }

        return arguments.HasErrors || input is null ? null : new SoftmaxLayer(arguments.Name, input, IsLogarithm);
    }

    /// <summary>Whether the layer yields logarithms of probabilities.</summary>
    protected virtual bool IsLogarithm => false;
}
