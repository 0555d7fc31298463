using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers.Convolution2D;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Maxout;

/// <summary>Reads and checks <c>[Maxout]</c>.</summary>
internal sealed class MaxoutKind : LayerKind
{
    public override string Name => "Maxout";

    public override string ShortName => "maxout";

    public override LayerRole Role => LayerRole.Rectifier;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        int pieces = arguments.Positive("pieces");
        if (input is not null && input.Channels % pieces != 0)
        {
            arguments.Report(
                DiagnosticDescriptors.MaxoutDoesNotDivide,
                "pieces",
                [new ArgumentMend("pieces", GroupRules.Nearest(pieces, input.Channels, input.Channels))],
                Name,
                pieces,
                input.Channels,
                arguments.Surroundings.Describe(input));
        }

        return arguments.HasErrors || input is null ? null : new MaxoutLayer(arguments.Name, input, pieces);
    }
}
