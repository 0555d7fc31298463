using Netwright.Generator.Diagnostics;
using Netwright.Generator.Operations.LocalNormalization;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Normalization.LocalResponseNorm;

/// <summary>Reads and checks <c>[LocalResponseNorm]</c>.</summary>
internal sealed class LocalResponseNormKind : LayerKind
{
    public override string Name => "LocalResponseNorm";

    public override string ShortName => "norm";

    public override LayerRole Role => LayerRole.PassThrough;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        var parameters = new LocalNormParameters(
            arguments.Positive("size"),
            Read(arguments, "Alpha", 1e-4f, static alpha => alpha is >= 0 and <= float.MaxValue, DiagnosticDescriptors.NormAlpha),
            Read(arguments, "Beta", 0.75f, static beta => Math.Abs(beta) <= float.MaxValue, DiagnosticDescriptors.NotFinite),
            Read(arguments, "K", 1, static k => k is > 0 and <= float.MaxValue, DiagnosticDescriptors.Epsilon));
        return !arguments.HasErrors && input is not null && arguments.TakesImage(input)
            ? new LocalResponseNormLayer(arguments.Name, input, parameters)
            : null;
    }

    private static float Read(
        LayerArguments arguments, string argument, float usual, Func<float, bool> isLegal, Microsoft.CodeAnalysis.DiagnosticDescriptor wrong)
        => arguments.Has(argument) ? arguments.Number(argument, isLegal, wrong) : usual;
}
