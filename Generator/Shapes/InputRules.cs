using Netwright.Generator.Diagnostics;

namespace Netwright.Generator.Shapes;

/// <summary>What the shape that <c>[Network]</c> states must be.</summary>
internal static class InputRules
{
    // Smaller extents are those of examples and feature maps.
    private const int FewestPixels = 16;

    private static readonly string[][] ExtentNames =
    [
        ["number of features"],
        ["length", "number of features"],
        ["number of channels", "height", "width"],
    ];

    /// <summary>The input's shape, or <see langword="null"/> and what is wrong with it.</summary>
    public static Shape? Check(EquatableArray<int> extents, List<Problem> problems)
    {
        if (extents.Count is 0 or > 3)
        {
            string found = extents.Count == 0 ? "no numbers" : FormattableString.Invariant($"{extents.Count} numbers");
            problems.Add(new Problem(DiagnosticDescriptors.InputRank, new Place(PlaceKind.Network), found));
            return null;
        }

        string[] names = ExtentNames[extents.Count - 1];
        bool isPositive = true;
        for (int index = 0; index < extents.Count; index++)
        {
            if (extents[index] < 1)
            {
                isPositive = false;
                problems.Add(new Problem(DiagnosticDescriptors.InputExtent, new Place(PlaceKind.InputExtent, index), names[index], extents[index]));
            }
        }

        var shape = new Shape(extents);
        if (isPositive && LooksLikeChannelsLast(shape))
        {
            problems.Add(new Problem(DiagnosticDescriptors.ChannelsLast, new Place(PlaceKind.Network), extents[0], extents[1], extents[2]));
        }

        if (isPositive && SizeLimits.CheckInput(shape) is { } tooLarge)
        {
            problems.Add(tooLarge);
            return null;
        }

        return isPositive ? shape : null;
    }

    // Colours at the end, or one channel of a square picture. Many channels of one column are signals, which are meant.
    private static bool LooksLikeChannelsLast(Shape shape)
        => shape is { IsImage: true, Channels: >= FewestPixels, Height: >= FewestPixels }
        && (shape.Width is 3 or 4 || (shape.Width == 1 && shape.Channels == shape.Height));
}
