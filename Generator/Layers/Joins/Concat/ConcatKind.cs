using System.Numerics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Joins.Concat;

/// <summary><c>[Concat]</c>: the channels of several images, or several lists of features, one after the other.</summary>
internal sealed class ConcatKind : JoinLayerKind
{
    public override string Name => "Concat";

    protected override Layer? Join(LayerArguments arguments, IReadOnlyList<NamedShape> inputs)
    {
        NamedShape last = inputs[inputs.Count - 1];
        for (int index = 0; index < inputs.Count; index++)
        {
            if (!Joins(inputs[index].Shape, last.Shape))
            {
                Refuse(arguments, index, last, "they must be images of one height and width, or both flat");
                return null;
            }
        }

        BigInteger channels = inputs.Aggregate(BigInteger.Zero, static (sum, input) => sum + input.Shape.Channels);
        if (!SizeLimits.AllowValue(arguments, channels * last.Shape.Height * last.Shape.Width))
        {
            return null;
        }

        return new ConcatLayer(arguments.Name, inputs.Select(static input => input.Shape).ToEquatableArray());
    }

    private static bool Joins(Shape one, Shape other)
        => one.Rank == other.Rank && (one.IsFlat || one.IsImage) && one.Height == other.Height && one.Width == other.Width;
}
