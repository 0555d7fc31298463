using Netwright.Generator.Layers.Windows;

namespace Netwright.Generator.Layers.Pooling2D;

/// <summary>The window of a pooling in words: <c> 3×3, stride 2, padding 1</c>.</summary>
internal sealed class PoolingWords(ImageWindow window, bool isImage)
{
    public override string ToString() => isImage
        ? $" {window.Kernel}{Stride}{Padding}"
        : $" {window.Columns.Kernel}{Of(window.Columns, window.Columns.Kernel)}{PaddingOf(window.Columns)}";

    private string Stride => window.Rows.Stride == window.Rows.Kernel && window.Columns.Stride == window.Columns.Kernel
        ? string.Empty
        : $", stride {window.Stride}";

    private string Padding => (window.Rows.Before, window.Rows.After) == (window.Columns.Before, window.Columns.After)
        ? PaddingOf(window.Columns)
        : $", padding {Sides(window.Rows)}×{Sides(window.Columns)}";

    private static string Of(Window axis, int usual) => axis.Stride == usual ? string.Empty : $", stride {axis.Stride}";

    private static string PaddingOf(Window axis) => axis is { Before: 0, After: 0 } ? string.Empty : $", padding {Sides(axis)}";

    private static string Sides(Window axis) => axis.Before == axis.After ? $"{axis.Before}" : $"{axis.Before}+{axis.After}";
}
