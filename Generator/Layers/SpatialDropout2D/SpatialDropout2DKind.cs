using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.SpatialDropout2D;

/// <summary>Reads and checks <c>[SpatialDropout2D]</c>.</summary>
internal sealed class SpatialDropout2DKind : LayerKind
{
    public override string Name => "SpatialDropout2D";

    public override string ShortName => "dropout";

    public override LayerRole Role => LayerRole.PassThrough;

    public override bool IsDropout => true;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        float rate = arguments.Number("rate", static rate => rate is >= 0 and < 1, DiagnosticDescriptors.DropoutRate);
        return !arguments.HasErrors && input is not null && arguments.TakesImage(input)
            ? new SpatialDropout2DLayer(arguments.Name, input, rate)
            : null;
    }
}
