using System.Globalization;
using Netwright.Generator.Emission.Loops;

namespace Netwright.Generator.Operations.Pooling;

/// <summary>Expressions for the bounds of a window along one axis, in terms of the loop variable that counts windows.</summary>
internal sealed class WindowBounds(PoolAxis axis, Axis loop, string max = "Math.Max", string min = "Math.Min")
{
    /// <summary>The first element inside of the input, and the one behind the last.</summary>
    public (string First, string End) Inside => axis.IsAdaptive
        ? ($"{loop.Name} * {axis.Extent} / {axis.Windows}", $"((({loop.Name} + 1) * {axis.Extent}) + {axis.Windows - 1}) / {axis.Windows}")
        : IsSingle
            ? (Number(Math.Max(0, -axis.Before)), Number(Math.Min(axis.Extent, axis.Kernel - axis.Before)))
            : ($"{max}(0, {Start})", $"{min}({axis.Extent}, {Shifted(axis.Kernel - axis.Before)})");

    /// <summary>How many elements count in a mean.</summary>
    public string Count(bool countsPadding)
    {
        (string first, string end) = Inside;
        return axis.IsAdaptive || !countsPadding
            ? $"({end}) - ({first})"
            : IsSingle
                ? Number(Math.Min(axis.Extent + axis.After, axis.Kernel - axis.Before) + axis.Before)
                : $"{min}({axis.Extent + axis.After}, {Shifted(axis.Kernel - axis.Before)}) - ({Start})";
    }

    // A loop of one step is not written, so its variable is not there to name.
    private bool IsSingle => loop.Extent == 1;

    private string Start => $"({loop.Name} * {axis.Stride}) - {axis.Before}";

    private string Shifted(int offset) => $"({loop.Name} * {axis.Stride}) + {offset}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
