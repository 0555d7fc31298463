using Netwright.Generator.Operations.Recurrence;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Recurrent;

/// <summary>Reads and checks a recurrent layer.</summary>
internal abstract class RecurrentKind(CellKind cell) : LayerKind
{
    public sealed override string ShortName => Name.ToLowerInvariant();

    public sealed override LayerRole Role => LayerRole.Weighted;

    public sealed override bool YieldsLastStep => true;

    public sealed override Layer? Check(LayerArguments arguments, Shape? input)
    {
        int units = arguments.Positive("units");
        return !arguments.HasErrors && input is not null && arguments.TakesSequence(input)
            ? new RecurrentLayer(arguments.Name, input, units, cell, arguments.Flag("ReturnSequences", fallback: false), Name)
            : null;
    }
}
