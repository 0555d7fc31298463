using Microsoft.CodeAnalysis;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers.Windows;

/// <summary>What convolution and pooling demand of their windows: that they fit, and that they read the whole input.</summary>
internal static class WindowRules
{
    private const int MostMorePadding = 16;

    /// <summary>Whether the window fits into the padded image; reported as <paramref name="tooLarge"/> where it does not.</summary>
    public static bool Fits(LayerArguments arguments, ImageWindow window, Shape input, DiagnosticDescriptor tooLarge, bool mayPad)
    {
        (Window rows, Window columns) = (window.Rows, window.Columns);
        bool rowsFit = rows.Positions(input.Height) > 0;
        if (rowsFit && columns.Positions(input.Width) > 0)
        {
            return true;
        }

        string argument = !arguments.Has("kernelHeight") ? "kernel" : rowsFit ? "kernelWidth" : "kernelHeight";
        arguments.Report(
            tooLarge,
            argument,
            Mends(window, input, mayPad),
            arguments.Kind,
            (input.IsSequence ? $"{columns.Kernel}" : window.Kernel) + Spread(window, input),
            arguments.Surroundings.Describe(input) + Padded(window, input),
            Mend(window, input, mayPad));
        return false;
    }

    /// <summary>Warns of rows and columns that no window reads.</summary>
    public static void WarnOfUnread(LayerArguments arguments, ImageWindow window, Shape input, Func<Window, long> mostPadding)
    {
        bool skipsRows = Skips(window.Rows, input.Height);
        bool skipsColumns = Skips(window.Columns, input.Width);
        if (skipsRows || skipsColumns)
        {
            Window skipping = skipsRows ? window.Rows : window.Columns;
            bool both = skipsRows && skipsColumns && window.Rows.Stride == window.Columns.Stride;
            string argument = Written(arguments, skipsRows ? "StrideY" : "StrideX", "Stride");
            arguments.Report(
                DiagnosticDescriptors.SkippedInput,
                argument,
                [new ArgumentMend(argument, LargestFullStride(skipping))],
                arguments.Kind,
                skipping.ReadOfStride,
                skipping.Stride,
                both ? "rows and columns" : skipsRows ? "rows" : input.IsSequence ? "steps" : "columns",
                arguments.Surroundings.Describe(input),
                input.IsSequence ? $"{skipping.Kernel}" : window.Kernel,
                LargestFullStride(skipping));
        }
        else if (window.Rows.UnreadTail(input.Height) + window.Columns.UnreadTail(input.Width) > 0)
        {
            long? padding = PaddingThatReads(window, input, mostPadding);
            arguments.Report(
                DiagnosticDescriptors.UnreadInput,
                Written(arguments, window.Rows.UnreadTail(input.Height) > 0 ? "StrideY" : "StrideX", "Stride"),
                padding is { } enough ? [new ArgumentMend("Padding", enough)] : [],
                arguments.Kind,
                Tail(window, input),
                arguments.Surroundings.Describe(input),
                input.IsSequence ? $"{window.Columns.Span}" : window.Span,
                window.Stride,
                padding is null ? "Use another kernel or stride, if they matter" : $"Padding = {padding} would read them");
        }
    }

    /// <summary>The argument of one axis where it is written, else that of both.</summary>
    public static string Written(LayerArguments arguments, string axis, string both) => arguments.Has(axis) ? axis : both;

    private static bool Skips(Window window, int extent) => window.ReadOfStride < window.Stride && window.Positions(extent) > 1;

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

    private static string Spread(ImageWindow window, Shape input)
    {
        if (window is { Rows.Dilation: 1, Columns.Dilation: 1 })
        {
            return string.Empty;
        }

        string span = input.IsSequence ? $"{window.Columns.Span}" : window.Span;
        return window.IsSquare || input.IsSequence
            ? $", spread to {span} by Dilation = {window.Columns.Dilation},"
            : $", spread to {span} by its dilation,";
    }

    private static string Padded(ImageWindow window, Shape input)
    {
        (long height, long width) = (window.Rows.Padded(input.Height), window.Columns.Padded(input.Width));
        return (height, width) == (input.Height, input.Width)
            ? string.Empty
            : input.IsSequence ? $", {width} steps with padding" : $", {height}×{width} with padding";
    }

    private static string Mend(ImageWindow window, Shape input, bool mayPad)
    {
        (long rows, long columns) = (Largest(window.Rows, input.Height), Largest(window.Columns, input.Width));
        if (window.IsSquare || input.IsSequence)
        {
            string padding = mayPad ? $" or Padding = {LeastPadding(window, input)}" : string.Empty;
            return $"a kernel of at most {(window.IsSquare ? Math.Min(rows, columns) : columns)}{padding}";
        }

        return $"a kernel of at most {rows}×{columns}{(mayPad ? " or more padding" : string.Empty)}";
    }

    private static IEnumerable<ArgumentMend> Mends(ImageWindow window, Shape input, bool mayPad)
    {
        if (window.IsSquare || input.IsSequence)
        {
            long columns = Largest(window.Columns, input.Width);
            yield return new ArgumentMend("kernel", window.IsSquare ? Math.Min(Largest(window.Rows, input.Height), columns) : columns);
            if (mayPad)
            {
                yield return new ArgumentMend("Padding", LeastPadding(window, input));
            }
        }
    }

    private static long LeastPadding(ImageWindow window, Shape input)
        => (window.Columns.Span - (window.IsSquare ? Math.Min(input.Height, input.Width) : input.Width) + 1) / 2;

    private static long Largest(Window window, int extent) => ((window.Padded(extent) - 1) / window.Dilation) + 1;

    private static string Tail(ImageWindow window, Shape input)
    {
        string[] parts =
        [
            .. new[]
            {
                Last(window.Rows.UnreadTail(input.Height), "row"),
                Last(window.Columns.UnreadTail(input.Width), input.IsSequence ? "step" : "column"),
            }.OfType<string>(),
        ];
        return string.Join(" and ", parts);
    }

    private static string? Last(long count, string axis) => count switch
    {
        0 => null,
        1 => $"the last {axis}",
        _ => $"the last {count} {axis}s",
    };

    // More padding moves the windows; the first that leaves nothing unread is what a person would try. Nobody pads far.
    private static long? PaddingThatReads(ImageWindow window, Shape input, Func<Window, long> mostPadding)
    {
        bool isEven = window.Rows.Before == window.Rows.After && window.Columns.Before == window.Columns.After;
        bool isAlike = input.IsSequence || window.Rows.Before == window.Columns.Before;
        long most = Math.Min(mostPadding(window.Columns), input.IsSequence ? long.MaxValue : mostPadding(window.Rows)) - window.Columns.Before;
        for (int more = 1; isEven && isAlike && more <= Math.Min(MostMorePadding, most); more++)
        {
            Window rows = input.IsSequence ? window.Rows : More(window.Rows, more);
            Window columns = More(window.Columns, more);
            if (rows.UnreadTail(input.Height) + columns.UnreadTail(input.Width) == 0)
            {
                return columns.Before;
            }
        }

        return null;
    }

    private static Window More(Window window, int padding) => window with { Before = window.Before + padding, After = window.After + padding };
}
