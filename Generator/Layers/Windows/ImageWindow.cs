using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Windows;

/// <summary>A window that slides over an image; over a sequence, which counts as one row, along its columns alone.</summary>
/// <param name="Rows">Along the height.</param>
/// <param name="Columns">Along the width.</param>
internal readonly record struct ImageWindow(Window Rows, Window Columns)
{
    /// <summary>Whether it is the same along both axes.</summary>
    public bool IsSquare => Rows == Columns;

    /// <summary>The taps in words: <c>5×5</c>.</summary>
    public string Kernel => FormattableString.Invariant($"{Rows.Kernel}×{Columns.Kernel}");

    /// <summary>The pixels from the first tap to the last: <c>9×9</c>.</summary>
    public string Span => FormattableString.Invariant($"{Rows.Span}×{Columns.Span}");

    /// <summary>The pixels from one window to the next: <c>2</c>, or <c>2×1</c> where the axes differ.</summary>
    public string Stride => Rows.Stride == Columns.Stride
        ? FormattableString.Invariant($"{Columns.Stride}")
        : FormattableString.Invariant($"{Rows.Stride}×{Columns.Stride}");

    /// <summary>The window as that of a convolution.</summary>
    public ConvolutionGeometry ToConvolution(int filters, int groups) => new(
        filters,
        Rows.Kernel,
        Columns.Kernel,
        Rows.Stride,
        Columns.Stride,
        Rows.Before,
        Columns.Before,
        Rows.After,
        Columns.After,
        Rows.Dilation,
        Columns.Dilation,
        groups);

    /// <summary>The window as that of a pooling.</summary>
    public PoolGeometry ToPooling(Shape input, bool roundsUp, bool countsPadding)
        => new(Rows.ToPoolAxis(input.Height, roundsUp), Columns.ToPoolAxis(input.Width, roundsUp), countsPadding);
}
