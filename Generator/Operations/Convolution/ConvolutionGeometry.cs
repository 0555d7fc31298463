using Netwright.Generator.Shapes;

namespace Netwright.Generator.Operations.Convolution;

/// <summary>The sizes of a two-dimensional cross-correlation. A fully connected layer is one whose kernel covers the whole input.</summary>
internal sealed record ConvolutionGeometry(
    int Filters,
    int KernelHeight,
    int KernelWidth,
    int StrideY = 1,
    int StrideX = 1,
    int PaddingTop = 0,
    int PaddingLeft = 0,
    int PaddingBottom = 0,
    int PaddingRight = 0,
    int DilationY = 1,
    int DilationX = 1,
    int Groups = 1)
{
    /// <summary>
    /// The shape that this makes of an input: of an image an image, of a sequence, which counts as an image of one row, a sequence, and of a
    /// flat input, which counts as one pixel, a flat one.
    /// </summary>
    public Shape OutputOf(Shape input) => input.With(
        Filters,
        OutputExtent(input.Height + PaddingTop + PaddingBottom, KernelHeight, StrideY, DilationY),
        OutputExtent(input.Width + PaddingLeft + PaddingRight, KernelWidth, StrideX, DilationX));

    /// <summary>The number of positions at which a dilated kernel fits into a padded extent; not positive where it does not fit.</summary>
    public static int OutputExtent(int padded, int kernel, int stride, int dilation)
    {
        int room = padded - ((kernel - 1) * dilation) - 1;
        return room < 0 ? 0 : (room / stride) + 1;
    }
}
