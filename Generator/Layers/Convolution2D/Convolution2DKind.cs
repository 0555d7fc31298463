using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers.Windows;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Convolution2D;

/// <summary>Reads and checks <c>[Conv2D]</c>.</summary>
internal sealed class Convolution2DKind : LayerKind
{
    public override string Name => "Conv2D";

    public override string ShortName => "conv";

    public override LayerRole Role => LayerRole.Weighted;

    public override Layer? Check(LayerArguments arguments, Shape? input)
    {
        int filters = arguments.Positive("filters");
        var window = new Window(
            arguments.Positive("kernel"),
            arguments.Positive("Stride"),
            arguments.NotNegative("Padding"),
            arguments.Positive("Dilation"));
        int groups = arguments.Positive("Groups");
        string initializer = arguments.Initializer();
        if (arguments.HasErrors || input is null || !arguments.TakesImage(input))
        {
            return null;
        }

        bool isSplit = GroupRules.Divide(arguments, groups, filters, input);
        bool fits = WindowRules.Fits(arguments, window, input, DiagnosticDescriptors.KernelTooLarge, mayPad: true);
        if (!isSplit || !fits || !SizeLimits.AllowPadding(arguments, window, input))
        {
            return null;
        }

        WarnOfPadding(arguments, window);
        WindowRules.WarnOfUnread(arguments, window, input, mostPadding: (int)Math.Min(window.Span - 1, int.MaxValue));
        var geometry = new ConvolutionGeometry(
            filters,
            KernelHeight: window.Kernel,
            KernelWidth: window.Kernel,
            StrideY: window.Stride,
            StrideX: window.Stride,
            PaddingTop: window.Padding,
            PaddingLeft: window.Padding,
            PaddingBottom: window.Padding,
            PaddingRight: window.Padding,
            DilationY: window.Dilation,
            DilationX: window.Dilation,
            Groups: groups);
        return new Convolution2DLayer(arguments.Name, input, geometry, arguments.Flag("Bias", fallback: true), initializer);
    }

    private static void WarnOfPadding(LayerArguments arguments, Window window)
    {
        if (window.Padding >= window.Span)
        {
            arguments.Report(DiagnosticDescriptors.WindowsOfPadding, "Padding", arguments.Kind, window.Padding, window.Span, window.Span - 1);
        }
    }
}
