using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Dropout;

/// <summary>Reads and checks <c>[Dropout]</c>.</summary>
internal sealed class DropoutKind : LayerKind
{
    public override string Name => "Dropout";

    public override string ShortName => "dropout";

    public override LayerRole Role => LayerRole.PassThrough;

    public override bool IsDropout => true;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        float rate = arguments.Number("rate", static rate => rate is >= 0 and < 1, DiagnosticDescriptors.DropoutRate);
        return arguments.HasErrors || input is null ? null : new DropoutLayer(arguments.Name, input, rate);
    }
}
