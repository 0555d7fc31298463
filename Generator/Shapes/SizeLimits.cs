using System.Globalization;
using System.Numerics;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;
using Netwright.Generator.Layers.Windows;

namespace Netwright.Generator.Shapes;

/// <summary>
/// What generated code can index: buffers are addressed with 32-bit integers, and hold a value of sixteen samples at once. Checked before
/// <see cref="Shape.Size"/> is asked, which overflows beyond.
/// </summary>
internal static class SizeLimits
{
    /// <summary>The most numbers that one value of one sample may have.</summary>
    public const int Value = int.MaxValue / SamplesAtOnce;

    /// <summary>The most parameters that a network may have.</summary>
    public const int Parameters = int.MaxValue;

    private const int SamplesAtOnce = 16;

    /// <summary>The input's problem, if it is too large.</summary>
    public static Problem? CheckInput(Shape input)
        => Count(input) is var size && size > Value
            ? new Problem(
                DiagnosticDescriptors.TooLarge,
                new Place(PlaceKind.Network),
                $"The input of {input} has {Grouped(size)} numbers",
                Grouped(Value),
                "State a smaller input")
            : null;

    /// <summary>Whether the padded image is within bounds; reported where it is not.</summary>
    public static bool AllowPadding(LayerArguments arguments, ImageWindow window, Shape input)
    {
        var padded = new BigInteger(input.Channels) * window.Rows.Padded(input.Height) * window.Columns.Padded(input.Width);
        if (padded > Value)
        {
            Report(arguments, $"{arguments.Kind} pads its input to {Grouped(padded)} numbers", Value, "Use less padding", "Padding");
            return false;
        }

        return true;
    }

    /// <summary>Whether a value of so many numbers is within bounds; reported where it is not.</summary>
    public static bool AllowValue(LayerArguments arguments, BigInteger size)
    {
        if (size > Value)
        {
            Report(arguments, $"{arguments.Kind} yields {Grouped(size)} numbers", Value, "Make it smaller, or pool before it");
        }

        return size <= Value;
    }

    /// <summary>Whether the layer's output and the parameters so far are within bounds; reported where they are not.</summary>
    /// <param name="arguments">The layer's arguments.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="parametersAbove">The number of parameters of the layers above.</param>
    public static bool Allow(LayerArguments arguments, Layer layer, long parametersAbove)
    {
        if (!AllowOutput(arguments, layer.Output))
        {
            return false;
        }

        BigInteger parameters = layer.Parameters.Aggregate(new BigInteger(parametersAbove), static (sum, parameter) => sum + Count(parameter.Shape));
        if (parameters > Parameters)
        {
            Report(arguments, $"{arguments.Kind} brings the network to {Grouped(parameters)} parameters", Parameters, "Make it smaller, or pool before it");
            return false;
        }

        return true;
    }

    /// <summary>Whether a layer's output is within bounds; reported where it is not.</summary>
    public static bool AllowOutput(LayerArguments arguments, Shape output)
    {
        BigInteger size = Count(output);
        if (size > Value)
        {
            Report(arguments, $"{arguments.Kind} yields {output}, {Grouped(size)} numbers", Value, "Make it smaller, or pool before it");
        }

        return size <= Value;
    }

    private static void Report(LayerArguments arguments, string found, int limit, string mend, string? argument = null)
        => arguments.Report(DiagnosticDescriptors.TooLarge, argument, found, Grouped(limit), mend);

    private static BigInteger Count(Shape shape) => shape.Extents.Aggregate(BigInteger.One, static (size, extent) => size * extent);

    private static string Grouped(BigInteger number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
