using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Reshape;

/// <summary>Reads and checks <c>[Reshape]</c>.</summary>
internal sealed class ReshapeKind : LayerKind
{
    private static readonly string[][] Forms = [["channels", "height", "width"], ["length", "features"], ["features"]];

    public override string Name => "Reshape";

    public override string ShortName => "reshape";

    public override LayerRole Role => LayerRole.PassThrough;

    public override bool KeepsNumbers => true;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        string[] form = Forms.FirstOrDefault(form => arguments.Has(form[0])) ?? Forms[Forms.Length - 1];
        var output = new Shape([.. form.Select(extent => arguments.Positive(extent))]);
        if (arguments.HasErrors || input is null || !SizeLimits.AllowOutput(arguments, output))
        {
            return null;
        }

        if (output.Size != input.Size)
        {
            arguments.Report(
                DiagnosticDescriptors.ReshapeOfAnotherSize, null, Name, output, output.Size, arguments.Surroundings.Describe(input), input.Size);
            return null;
        }

        return new ReshapeLayer(arguments.Name, input, output);
    }
}
