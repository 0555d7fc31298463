using Netwright.Generator.Graph;
using Netwright.Generator.Operations.Convolution;

namespace Netwright.Generator.Passes;

/// <summary>
/// A fully connected layer and a convolution whose kernel covers its whole input are the same product. With images in the lanes it is
/// best seen as flat; with channels in the lanes as an image, because flattening would have to gather the blocks.
/// </summary>
internal static class FullSizeConvolutions
{
    public static void Run(NetworkGraph graph, ExecutionKind kind)
    {
        foreach (Convolution convolution in graph.Forward.OfType<Convolution>().Where(static convolution => convolution.Geometry.Groups == 1))
        {
            if (kind == ExecutionKind.Sample)
            {
                Unflatten(convolution);
            }
            else
            {
                Flatten(convolution);
            }
        }
    }

    private static void Unflatten(Convolution convolution)
    {
        Value storage = convolution.Input.Storage;
        if (convolution.Input.Shape.IsFlat && storage.Shape.IsImage)
        {
            convolution.Geometry = new ConvolutionGeometry(convolution.Geometry.Filters, storage.Shape.Height, storage.Shape.Width);
            convolution.Input = storage;
        }
    }

    private static void Flatten(Convolution convolution)
    {
        Shapes.Shape input = convolution.Input.Shape;
        ConvolutionGeometry geometry = convolution.Geometry;
        bool coversInput = geometry == new ConvolutionGeometry(geometry.Filters, input.Height, input.Width, geometry.StrideY, geometry.StrideX);
        if (input.IsImage && coversInput)
        {
            convolution.Geometry = new ConvolutionGeometry(geometry.Filters, 1, 1);
            convolution.Input = convolution.Input.View(convolution.Input.Name, new Shapes.Shape(input.Size));
        }
    }
}
