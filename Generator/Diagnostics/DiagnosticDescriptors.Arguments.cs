using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Diagnostics;

/// <content>An argument or name that is wrong whatever shape reaches the layer.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor NotPositive = new(
        "NW0201",
        "Argument not positive",
        "'{1}' of {0} is {2}, but it must be at least 1",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0201.md");

    public static readonly DiagnosticDescriptor Negative = new(
        "NW0202",
        "Argument negative",
        "'{1}' of {0} is {2}, but it must be at least 0",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0202.md");

    public static readonly DiagnosticDescriptor PoolPadding = new(
        "NW0203",
        "Pooling padding larger than half of the window",
        "{0}'s Padding is {1}, more than half of its window of {2}, so that some windows could lie in it alone. Use at most {3}.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0203.md");

    public static readonly DiagnosticDescriptor DropoutRate = new(
        "NW0204",
        "Dropout rate is no probability",
        "'{1}' of {0} is {2}, but it must be at least 0 and less than 1",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0204.md");

    public static readonly DiagnosticDescriptor Slope = new(
        "NW0205",
        "Slope out of range",
        "'{1}' of {0} is {2}, but it must be finite and at least 0, because the backward pass tells from the output's sign which side the input was on",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0205.md");

    public static readonly DiagnosticDescriptor InvalidLayerName = new(
        "NW0206",
        "Invalid layer name",
        "'{0}' cannot name a layer: a name is a letter or underscore and then letters, digits and underscores",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0206.md");

    public static readonly DiagnosticDescriptor DuplicateLayerName = new(
        "NW0207",
        "Duplicate layer name",
        "'{0}' already names {1}: give this {2} another Name",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0207.md");

    public static readonly DiagnosticDescriptor CollidingLayerName = new(
        "NW0208",
        "Layer name collides with a member",
        "'{0}' cannot name a layer, because {1}: give this {2} another Name",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0208.md");

    public static readonly DiagnosticDescriptor UnknownInitializer = new(
        "NW0209",
        "Unknown initializer",
        "{0} is no Initializer: use one of its members, such as Initializer.He",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0209.md");

    public static readonly DiagnosticDescriptor Alpha = new(
        "NW0210",
        "Alpha out of range",
        "'{1}' of {0} is {2}, but it must be finite and at least 0, because the backward pass tells from the output's sign which side the input was on",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0210.md");

    public static readonly DiagnosticDescriptor Momentum = new(
        "NW0220",
        "Momentum out of range",
        "'{1}' of {0} is {2}, but it must be at least 0 and at most 1",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0220.md");

    public static readonly DiagnosticDescriptor Epsilon = new(
        "NW0221",
        "Epsilon out of range",
        "'{1}' of {0} is {2}, but it must be finite and greater than 0",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0221.md");

    public static readonly DiagnosticDescriptor OutputPadding = new(
        "NW0211",
        "Output padding as large as the stride",
        "{0}'s OutputPadding of {1} must be less than its stride of {2}: it adds what a convolution with that stride would not read",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0211.md");

    public static readonly DiagnosticDescriptor UnknownInterpolation = new(
        "NW0212",
        "Unknown interpolation",
        "{0} is no Interpolation: use one of its members, such as Interpolation.Nearest",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0212.md");

    public static readonly DiagnosticDescriptor NormAlpha = new(
        "NW0222",
        "Normalisation factor out of range",
        "'{1}' of {0} is {2}, but it must be finite and at least 0",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0222.md");

    public static readonly DiagnosticDescriptor NotFinite = new(
        "NW0223",
        "Argument not finite",
        "'{1}' of {0} is {2}, but it must be finite",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0223.md");

    public static readonly DiagnosticDescriptor LargeVocabulary = new(
        "NW0213",
        "Vocabulary too large",
        "{0} has {1} indices, but floats tell only {2} whole numbers apart. Use a smaller vocabulary.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0213.md");

    public static readonly DiagnosticDescriptor PaddingTwice = new(
        "NW0214",
        "Padding said twice",
        "{0} pads by Padding.Same, which finds the padding of every side itself, and also states '{1}': remove one of the two",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0214.md");
}
