using Netwright.Generator.Operations.Joins;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Joins;

/// <summary>Reads and checks a layer that joins values of one shape number by number.</summary>
internal abstract class ElementwiseJoinKind(JoinKind join) : JoinLayerKind
{
    protected override Layer? Join(LayerArguments arguments, IReadOnlyList<NamedShape> inputs)
    {
        NamedShape last = inputs[inputs.Count - 1];
        for (int index = 0; index < inputs.Count; index++)
        {
            if (inputs[index].Shape != last.Shape && !Adapt(arguments, index, last.Shape))
            {
                return null;
            }
        }

        return new JoinLayer(arguments.Name, Enumerable.Repeat(last.Shape, inputs.Count).ToEquatableArray(), join);
    }

    /// <summary>Brings an input to another shape; reports that the two do not join where that cannot be.</summary>
    protected virtual bool Adapt(LayerArguments arguments, int index, Shape target)
    {
        Refuse(arguments, index, arguments.Inputs[arguments.Inputs.Count - 1], "their shapes must be equal");
        return false;
    }
}
