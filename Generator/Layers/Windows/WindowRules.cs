using Microsoft.CodeAnalysis;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Windows;

/// <summary>What convolution and pooling demand of their windows: that they fit, and that they read the whole input.</summary>
internal static class WindowRules
{
    private const int MostMorePadding = 16;

    /// <summary>Whether the window fits into the padded image; reported as <paramref name="tooLarge"/> where it does not.</summary>
    public static bool Fits(LayerArguments arguments, Window window, Shape input, DiagnosticDescriptor tooLarge, bool mayPad)
    {
        long smallest = window.Padded(Math.Min(input.Height, input.Width));
        if (window.Span <= smallest)
        {
            return true;
        }

        string kernel = Square(window.Kernel);
        string spread = window.Dilation > 1 ? $", spread to {Square(window.Span)} by Dilation = {window.Dilation}," : string.Empty;
        string padded = window.Padding > 0 ? $", {window.Padded(input.Height)}×{window.Padded(input.Width)} with padding" : string.Empty;
        string mend = $"a kernel of at most {((smallest - 1) / window.Dilation) + 1}";
        string padding = mayPad ? $" or Padding = {(window.Span - Math.Min(input.Height, input.Width) + 1) / 2}" : string.Empty;
        arguments.Report(tooLarge, "kernel", arguments.Kind, kernel + spread, arguments.Surroundings.Describe(input) + padded, mend + padding);
        return false;
    }

    /// <summary>Warns of rows and columns that no window reads.</summary>
    public static void WarnOfUnread(LayerArguments arguments, Window window, Shape input, int mostPadding)
    {
        if (window.ReadOfStride < window.Stride && Axes(window.Positions(input.Height) > 1, window.Positions(input.Width) > 1) is { } skipped)
        {
            arguments.Report(
                DiagnosticDescriptors.SkippedInput,
                "Stride",
                arguments.Kind,
                window.ReadOfStride,
                window.Stride,
                skipped,
                arguments.Surroundings.Describe(input),
                window.Kernel,
                LargestFullStride(window));
        }
        else if (window.UnreadTail(input.Height) + window.UnreadTail(input.Width) > 0)
        {
            arguments.Report(
                DiagnosticDescriptors.UnreadInput,
                "Stride",
                arguments.Kind,
                Tail(window, input),
                arguments.Surroundings.Describe(input),
                window.Span,
                window.Stride,
                Mend(window, input, mostPadding));
        }
    }

    // At stride 1 nothing is skipped, so this ends.
    private static int LargestFullStride(Window window)
    {
        int stride = Math.Min(window.Stride, window.Kernel);
        while ((window with { Stride = stride }).ReadOfStride < stride)
        {
            stride--;
        }

        return stride;
    }

    private static string Square(long side) => FormattableString.Invariant($"{side}×{side}");

    private static string? Axes(bool rows, bool columns) => (rows, columns) switch
    {
        (true, true) => "rows and columns",
        (true, false) => "rows",
        (false, true) => "columns",
        _ => null,
    };

    private static string Tail(Window window, Shape input)
    {
        string[] parts = [.. new[] { Last(window.UnreadTail(input.Height), "row"), Last(window.UnreadTail(input.Width), "column") }.OfType<string>()];
        return string.Join(" and ", parts);
    }

    private static string? Last(long count, string axis) => count switch
    {
        0 => null,
        1 => $"the last {axis}",
        _ => $"the last {count} {axis}s",
    };

    // More padding moves the windows; the first that leaves nothing unread is what a person would try. Nobody pads far.
    private static string Mend(Window window, Shape input, int mostPadding)
    {
        for (int more = 1; more <= Math.Min(MostMorePadding, mostPadding - window.Padding); more++)
        {
            Window padded = window with { Padding = window.Padding + more };
            if (padded.UnreadTail(input.Height) + padded.UnreadTail(input.Width) == 0)
            {
                return $"Padding = {padded.Padding} would read them";
            }
        }

        return "Use another kernel or stride, if they matter";
    }
}
