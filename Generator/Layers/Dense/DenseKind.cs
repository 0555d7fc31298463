using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Dense;

/// <summary>Reads and checks <c>[Dense]</c>.</summary>
internal sealed class DenseKind : LayerKind
{
    public override string Name => "Dense";

    public override string ShortName => "dense";

    public override LayerRole Role => LayerRole.Weighted;

    public override bool TakesBias => true;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        int units = arguments.Positive("units");
        string initializer = arguments.Initializer();
        if (arguments.HasErrors || input is null)
        {
            return null;
        }

        if (!input.IsFlat)
        {
            arguments.Report(DiagnosticDescriptors.MissingFlatten, null, arguments.Kind, arguments.Surroundings.Describe(input), input.Size);
            return null;
        }

        return new DenseLayer(arguments.Name, input, units, arguments.Flag("Bias", fallback: true), initializer);
    }
}
