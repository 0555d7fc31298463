using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Activations.PReLU;

/// <summary>Reads <c>[PReLU]</c>.</summary>
internal sealed class PReLUKind : LayerKind
{
    public override string Name => "PReLU";

    public override string ShortName => "prelu";

    public override LayerRole Role => LayerRole.Rectifier;

    public override Layer? Check(LayerArguments arguments, Shape? input)
        => input is null ? null : new PReLULayer(arguments.Name, input, arguments.Flag("PerChannel", fallback: false));
}
