using Netwright.Generator.Layers.Pooling2D;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.GlobalPooling2D;

/// <summary>Reads and checks a pooling of each channel to one number.</summary>
internal abstract class GlobalPooling2DKind(PoolKind reduction) : LayerKind
{
    public sealed override string ShortName => "pool";

    public sealed override LayerRole Role => LayerRole.PassThrough;

    public sealed override Layer? Check(LayerArguments arguments, Shape? input)
    {
        if (input is null || !arguments.TakesImage(input))
        {
            return null;
        }

        var geometry = new PoolGeometry(PoolAxis.Adaptive(input.Height, 1), PoolAxis.Adaptive(input.Width, 1));
        return new PoolingLayer(arguments.Name, input, new Shape(input.Channels), geometry, reduction, Name);
    }
}
