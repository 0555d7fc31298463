using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Diagnostics;

/// <content>What does not fit the shape that reaches it.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor NeedsImage = new(
        "NW0101",
        "Image expected",
        "{0} needs an image (channels×height×width), but {1}. {2}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0101.md");

    public static readonly DiagnosticDescriptor MissingFlatten = new(
        "NW0102",
        "Missing [Flatten]",
        "{0} needs a flat input, but {1}. Insert [Flatten] ({2} features).",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0102.md");

    public static readonly DiagnosticDescriptor KernelTooLarge = new(
        "NW0103",
        "Kernel larger than its input",
        "{0}'s kernel of {1} does not fit: {2}. Use {3}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0103.md");

    public static readonly DiagnosticDescriptor PoolTooLarge = new(
        "NW0104",
        "Pooling window larger than its input",
        "{0}'s window of {1} does not fit: {2}. Use {3}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0104.md");

    public static readonly DiagnosticDescriptor GroupsDoNotDivideChannels = new(
        "NW0105",
        "Groups do not divide the channels",
        "{0} cannot split its {1} input channels into {2} equal groups: {3}. The nearest Groups that works is {4}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0105.md");

    public static readonly DiagnosticDescriptor GroupsDoNotDivideFilters = new(
        "NW0106",
        "Groups do not divide the filters",
        "{0} cannot split its {1} filters into {2} equal groups. The nearest Groups that works here is {3}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0106.md");

    public static readonly DiagnosticDescriptor InputRank = new(
        "NW0107",
        "Input shape of the wrong length",
        "The input shape has {0}, but one sample is [Network(features)], [Network(length, features)] or [Network(channels, height, width)]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0107.md");

    public static readonly DiagnosticDescriptor InputExtent = new(
        "NW0108",
        "Input extent not positive",
        "The {0} of the input is {1}, but it must be at least 1",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0108.md");

    public static readonly DiagnosticDescriptor TooLarge = new(
        "NW0109",
        "Too large",
        "{0}, but generated code can index at most {1}. {2}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0109.md");

    public static readonly DiagnosticDescriptor ComputedIndices = new(
        "NW0110",
        "Indices are computed",
        "{0} reads indices, but {1}, which are computed. Embed the network's input: let it be the first layer, or add From = \"input\".",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0110.md");

    public static readonly DiagnosticDescriptor NeedsSequence = new(
        "NW0111",
        "Sequence expected",
        "{0} needs a sequence (length×features), but {1}. {2}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0111.md");

    public static readonly DiagnosticDescriptor MaxoutDoesNotDivide = new(
        "NW0112",
        "Maxout does not divide the channels",
        "{0} cannot take the greatest of every {1} of {2} channels: {3}. Use a divisor of {2}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0112.md");

    public static readonly DiagnosticDescriptor ReshapeOfAnotherSize = new(
        "NW0113",
        "Reshape to another size",
        "{0} cannot make {1}, which has {2} numbers: {3}, which has {4}. Use extents whose product is {4}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0113.md");

    public static readonly DiagnosticDescriptor NothingLeft = new(
        "NW0114",
        "Padding takes everything away",
        "{0} yields nothing: {3}, which makes {1}×{2} before its Padding of {4} is taken away on every side. Use less padding.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0114.md");

    public static readonly DiagnosticDescriptor NormalizesSingleNumbers = new(
        "NW0115",
        "Normalisation of single numbers",
        "{0} would bring every number to 0, because it normalises each alone: {1}. {2}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0115.md");

    public static readonly DiagnosticDescriptor TooMuchMemory = new(
        "NW0116",
        "Too much memory",
        "{0} cannot be indexed: its layers yield {1} numbers for one sample, and sixteen samples with their gradients need more than {2}. Use a smaller input, fewer channels, or pool earlier.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0116.md");
}
