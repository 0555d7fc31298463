using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers.Windows;
using Netwright.Generator.Operations.Pooling;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Pooling2D;

/// <summary>What every pooling of sliding windows demands of its arguments and its input.</summary>
internal static class PoolingRules
{
    /// <summary>Reports padding so wide that a window could lie in it alone.</summary>
    public static void CheckPadding(LayerArguments arguments, ImageWindow window)
    {
        if (!arguments.HasErrors)
        {
            CheckPadding(arguments, window.Rows, ["PaddingTop", "PaddingBottom", "PaddingY"], window);
        }

        if (!arguments.HasErrors)
        {
            CheckPadding(arguments, window.Columns, ["PaddingLeft", "PaddingRight", "PaddingX"], window);
        }
    }

    /// <summary>The layer, or <see langword="null"/> where its windows do not fit, which is then reported.</summary>
    public static Layer? Check(LayerArguments arguments, ImageWindow window, PoolKind reduction, Shape input)
    {
        if (!WindowRules.Fits(arguments, window, input, DiagnosticDescriptors.PoolTooLarge, mayPad: false)
            || !SizeLimits.AllowPadding(arguments, window, input))
        {
            return null;
        }

        bool roundsUp = arguments.Flag("CeilMode", fallback: false);
        bool countsPadding = arguments.Flag("CountIncludePad", fallback: true);
        if (!roundsUp)
        {
            WindowRules.WarnOfUnread(arguments, window, input, static window => window.Kernel / 2);
        }

        PoolGeometry geometry = window.ToPooling(input, roundsUp, countsPadding);
        string words = arguments.Kind + new PoolingWords(window, input.IsImage)
            + (roundsUp ? ", rounded up" : string.Empty) + (countsPadding ? string.Empty : ", padding not counted");
        return new PoolingLayer(arguments.Name, input, geometry.OutputOf(input), geometry, reduction, words);
    }

    private static void CheckPadding(LayerArguments arguments, Window axis, string[] names, ImageWindow window)
    {
        int padding = Math.Max(axis.Before, axis.After);
        if (padding > axis.Kernel / 2)
        {
            string argument = names.FirstOrDefault(arguments.Has) ?? "Padding";
            string kernel = arguments.Kind.EndsWith("1D", StringComparison.Ordinal) ? $"{axis.Kernel}" : window.Kernel;
            arguments.Report(
                DiagnosticDescriptors.PoolPadding, argument, [new ArgumentMend(argument, axis.Kernel / 2)], arguments.Kind, padding, kernel, axis.Kernel / 2);
        }
    }
}
