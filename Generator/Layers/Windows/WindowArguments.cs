using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Windows;

/// <summary>
/// Reads the arguments that make a window: <c>kernel</c> or <c>kernelHeight</c> and <c>kernelWidth</c>, <c>Stride</c>, <c>Padding</c> and
/// <c>Dilation</c>, and those that say it of one axis or one side alone.
/// </summary>
internal sealed class WindowArguments
{
    /// <summary>The value of <c>Padding.Same</c>.</summary>
    private const int SamePadding = -1;

    private static readonly string[] OtherPadding = ["PaddingY", "PaddingX", "PaddingTop", "PaddingBottom", "PaddingLeft", "PaddingRight"];

    private readonly ImageWindow _window;
    private readonly bool _isSame;

    private WindowArguments(ImageWindow window, bool isSame) => (_window, _isSame) = (window, isSame);

    /// <summary>Reads the window of an image.</summary>
    /// <param name="arguments">The layer's arguments.</param>
    /// <param name="touches">Whether windows stand side by side where no stride is given, as those of a pooling do.</param>
    public static WindowArguments OfImage(LayerArguments arguments, bool touches)
    {
        bool isSquare = arguments.Has("kernel") || !arguments.Has("kernelHeight");
        int height = isSquare ? arguments.Positive("kernel") : arguments.Positive("kernelHeight");
        int width = isSquare ? height : arguments.Positive("kernelWidth");
        int? stride = arguments.Has("Stride") ? arguments.Positive("Stride") : null;
        int strideY = arguments.Positive("StrideY", stride ?? (touches ? height : 1));
        int strideX = arguments.Positive("StrideX", stride ?? (touches ? width : 1));
        int dilation = arguments.Positive("Dilation");
        int padding = ReadPadding(arguments);
        int paddingY = arguments.NotNegative("PaddingY", Math.Max(0, padding));
        int paddingX = arguments.NotNegative("PaddingX", Math.Max(0, padding));
        var rows = new Window(
            height,
            strideY,
            arguments.NotNegative("PaddingTop", paddingY),
            arguments.NotNegative("PaddingBottom", paddingY),
            arguments.Positive("DilationY", dilation));
        var columns = new Window(
            width,
            strideX,
            arguments.NotNegative("PaddingLeft", paddingX),
            arguments.NotNegative("PaddingRight", paddingX),
            arguments.Positive("DilationX", dilation));
        return new WindowArguments(new ImageWindow(rows, columns), padding == SamePadding);
    }

    /// <summary>Reads the window of a sequence, as one row.</summary>
    /// <param name="arguments">The layer's arguments.</param>
    /// <param name="touches">Whether windows stand side by side where no stride is given, as those of a pooling do.</param>
    public static WindowArguments OfSequence(LayerArguments arguments, bool touches)
    {
        int kernel = arguments.Positive("kernel");
        int stride = arguments.Positive("Stride", touches ? kernel : 1);
        int padding = ReadPadding(arguments);
        var columns = new Window(kernel, stride, Math.Max(0, padding), Math.Max(0, padding), arguments.Positive("Dilation"));
        return new WindowArguments(new ImageWindow(new Window(1, 1, 0, 0), columns), padding == SamePadding);
    }

    /// <summary>The window, with the padding that <c>Padding.Same</c> means for this input.</summary>
    public ImageWindow On(Shape input)
        => _isSame ? new ImageWindow(_window.Rows.Same(input.Height), _window.Columns.Same(input.Width)) : _window;

    /// <summary>The window where no input is known; <c>Padding.Same</c> counts as none.</summary>
    public ImageWindow Unpadded => _window;

    private static int ReadPadding(LayerArguments arguments)
    {
        if (arguments.Integer("Padding", fallback: 0) != SamePadding)
        {
            return arguments.NotNegative("Padding");
        }

        if (OtherPadding.FirstOrDefault(arguments.Has) is { } other)
        {
            arguments.Report(DiagnosticDescriptors.PaddingTwice, other, arguments.Kind, other);
        }

        return SamePadding;
    }
}
