using System.Numerics;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Upsample;

/// <summary>Reads and checks <c>[Upsample]</c>.</summary>
internal sealed class UpsampleKind : LayerKind
{
    public override string Name => "Upsample";

    public override string ShortName => "upsample";

    public override LayerRole Role => LayerRole.PassThrough;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        int scale = arguments.Positive("scale");
        string mode = arguments.Member("Mode", "Nearest", DiagnosticDescriptors.UnknownInterpolation);
        return !arguments.HasErrors && input is not null && arguments.TakesImage(input)
            && SizeLimits.AllowValue(arguments, new BigInteger(input.Size) * scale * scale)
            ? new UpsampleLayer(arguments.Name, input, scale, mode == "Bilinear")
            : null;
    }
}
