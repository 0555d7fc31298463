using Netwright.Generator.Operations.Joins;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Joins.Add;

/// <summary><c>[Add]</c>: the sum of several values, with a projection of those whose shapes differ where that is asked for.</summary>
internal sealed class AddKind() : ElementwiseJoinKind(JoinKind.Add)
{
    public override string Name => "Add";

    protected override bool Adapt(LayerArguments arguments, int index, Shape target)
        => arguments.Flag("Projection", fallback: false) ? Projection.Insert(arguments, index, target) : Refused(arguments, index);

    private bool Refused(LayerArguments arguments, int index)
    {
        NamedShape last = arguments.Inputs[arguments.Inputs.Count - 1];
        bool canProject = Projection.StrideOf(arguments.Inputs[index].Shape, last.Shape) is not null;
        Refuse(arguments, index, last, canProject ? "their shapes must be equal unless Projection = true" : "their shapes must be equal");
        return false;
    }
}
