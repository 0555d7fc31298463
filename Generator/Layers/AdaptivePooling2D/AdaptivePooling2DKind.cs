using Netwright.Generator.Layers.Pooling2D;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.AdaptivePooling2D;

/// <summary>Reads and checks a pooling to a given size.</summary>
internal abstract class AdaptivePooling2DKind(PoolKind reduction) : LayerKind
{
    public sealed override string ShortName => "pool";

    public sealed override LayerRole Role => LayerRole.PassThrough;

    public sealed override Layer? Check(LayerArguments arguments, Shape? input)
    {
        bool isSquare = arguments.Has("size") || !arguments.Has("height");
        int height = arguments.Positive(isSquare ? "size" : "height");
        int width = isSquare ? height : arguments.Positive("width");
        if (arguments.HasErrors || input is null || !arguments.TakesImage(input))
        {
            return null;
        }

        var output = new Shape(input.Channels, height, width);
        if (!SizeLimits.AllowOutput(arguments, output))
        {
            return null;
        }

        var geometry = new PoolGeometry(PoolAxis.Adaptive(input.Height, height), PoolAxis.Adaptive(input.Width, width));
        return new PoolingLayer(arguments.Name, input, output, geometry, reduction, $"{Name} to {height}×{width}");
    }
}
