using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers.Windows;
using Netwright.Generator.Operations.Convolution;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Convolution2D;

/// <summary>What every convolution demands of its input.</summary>
internal static class ConvolutionRules
{
    /// <summary>The convolution's sizes, or <see langword="null"/> where something does not fit, which is then reported.</summary>
    public static ConvolutionGeometry? Check(LayerArguments arguments, ImageWindow window, int filters, int groups, Shape input)
    {
        bool isSplit = GroupRules.Divide(arguments, groups, filters, input);
        bool fits = WindowRules.Fits(arguments, window, input, DiagnosticDescriptors.KernelTooLarge, mayPad: true);
        if (!isSplit || !fits || !SizeLimits.AllowPadding(arguments, window, input))
        {
            return null;
        }

        string span = input.IsSequence ? $"{window.Columns.Span}" : window.Span;
        WarnOfPadding(arguments, window.Rows, ["PaddingTop", "PaddingBottom", "PaddingY"], span);
        if (!window.IsSquare)
        {
            WarnOfPadding(arguments, window.Columns, ["PaddingLeft", "PaddingRight", "PaddingX"], span);
        }

        WindowRules.WarnOfUnread(arguments, window, input, static window => window.Span - 1);
        return window.ToConvolution(filters, groups);
    }

    private static void WarnOfPadding(LayerArguments arguments, Window axis, string[] names, string span)
    {
        int padding = Math.Max(axis.Before, axis.After);
        if (padding >= axis.Span)
        {
            string argument = names.FirstOrDefault(arguments.Has) ?? "Padding";
            arguments.Report(DiagnosticDescriptors.WindowsOfPadding, argument, [new ArgumentMend(argument, axis.Span - 1)], arguments.Kind, padding, span, axis.Span - 1);
        }
    }
}
