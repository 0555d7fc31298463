using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Normalization.BatchNorm;

/// <summary>Reads and checks <c>[BatchNorm]</c>.</summary>
internal sealed class BatchNormKind : LayerKind
{
    public override string Name => "BatchNorm";

    public override string ShortName => "norm";

    public override LayerRole Role => LayerRole.PassThrough;

    public override bool RemovesMeans => true;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        float momentum = arguments.Has("Momentum")
            ? arguments.Number("Momentum", static momentum => momentum is >= 0 and <= 1, DiagnosticDescriptors.Momentum)
            : 0.1f;
        float epsilon = arguments.Has("Epsilon")
            ? arguments.Number("Epsilon", static epsilon => epsilon is > 0 and < float.PositiveInfinity, DiagnosticDescriptors.Epsilon)
            : 1e-5f;
        return arguments.HasErrors || input is null
            ? null
            : new BatchNormLayer(arguments.Name, input, momentum, epsilon, arguments.Flag("Affine", fallback: true));
    }
}
