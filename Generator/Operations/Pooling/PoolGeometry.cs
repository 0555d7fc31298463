using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Operations.Pooling;

/// <summary>The sizes of a two-dimensional pooling.</summary>
internal sealed record PoolGeometry(int KernelHeight, int KernelWidth, int StrideY, int StrideX, int PaddingY = 0, int PaddingX = 0)
{
    /// <summary>The shape that this makes of an input.</summary>
    public Shape OutputOf(Shape input) => new(
        input.Channels,
        ConvolutionGeometry.OutputExtent(input.Height + (2 * PaddingY), KernelHeight, StrideY, 1),
        ConvolutionGeometry.OutputExtent(input.Width + (2 * PaddingX), KernelWidth, StrideX, 1));
}
