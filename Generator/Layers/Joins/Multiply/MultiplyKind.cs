using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Joins.Multiply;

/// <summary><c>[Multiply]</c>: the product of several values; a value of one number a channel gates the channels of an image.</summary>
internal sealed class MultiplyKind : JoinLayerKind
{
    public override string Name => "Multiply";

    protected override Layer? Join(LayerArguments arguments, IReadOnlyList<NamedShape> inputs)
    {
        NamedShape largest = inputs.FirstOrDefault(candidate => inputs.All(input => Joins(input.Shape, candidate.Shape))) ?? inputs[inputs.Count - 1];
        for (int index = 0; index < inputs.Count; index++)
        {
            if (!Joins(inputs[index].Shape, largest.Shape))
            {
                const string Need = "their shapes must be equal, or one must be an image and the other a number for each of its channels";
                Refuse(arguments, index, largest, Need);
                return null;
            }
        }

        return new MultiplyLayer(arguments.Name, inputs.Select(static input => input.Shape).ToEquatableArray(), largest.Shape);
    }

    private static bool Joins(Shape one, Shape largest) => one == largest || MultiplyLayer.IsGate(one, largest);
}
