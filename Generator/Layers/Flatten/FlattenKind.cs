using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Flatten;

/// <summary>Reads <c>[Flatten]</c>.</summary>
internal sealed class FlattenKind : LayerKind
{
    public override string Name => "Flatten";

    public override string ShortName => "flatten";

    public override LayerRole Role => LayerRole.PassThrough;

    public override bool KeepsNumbers => true;

    public override Layer? Check(LayerArguments arguments, Shape? input) => input is null ? null : new FlattenLayer(arguments.Name, input);
}
