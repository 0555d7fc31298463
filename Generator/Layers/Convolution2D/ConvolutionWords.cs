using Netwright.Generator.Operations.Convolution;

namespace Netwright.Generator.Layers.Convolution2D;

/// <summary>What of a convolution differs from the defaults, in words: <c>, stride 2, padding 1×0</c>.</summary>
internal sealed class ConvolutionWords(ConvolutionGeometry geometry, bool isImage)
{
    public override string ToString() => string.Concat(
        Pair("stride", geometry.StrideY, geometry.StrideX, usual: 1),
        Padding(),
        Pair("dilation", geometry.DilationY, geometry.DilationX, usual: 1));

    /// <summary>The groups in words, if there are several.</summary>
    public string Groups => geometry.Groups == 1 ? string.Empty : $", {geometry.Groups} groups";

    private string Padding()
    {
        bool isEven = geometry.PaddingTop == geometry.PaddingBottom && geometry.PaddingLeft == geometry.PaddingRight;
        return isEven
            ? Pair("padding", geometry.PaddingTop, geometry.PaddingLeft, usual: 0)
            : isImage
                ? $", padding {geometry.PaddingTop}+{geometry.PaddingBottom}×{geometry.PaddingLeft}+{geometry.PaddingRight}"
                : $", padding {geometry.PaddingLeft}+{geometry.PaddingRight}";
    }

    private string Pair(string what, int rows, int columns, int usual)
    {
        bool isSingle = rows == columns || !isImage;
        return (rows == usual || !isImage) && columns == usual ? string.Empty
            : isSingle ? $", {what} {columns}" : $", {what} {rows}×{columns}";
    }
}
