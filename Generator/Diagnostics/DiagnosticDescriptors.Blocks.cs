using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Diagnostics;

/// <content>What is wrong with a block or a use of it.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor NetworkAndBlock = new(
        "NW0501",
        "[Network] and [Block] together",
        "{0} bears both [Network] and [Block], but a network can be used in others as it is: remove [Block]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0501.md");

    public static readonly DiagnosticDescriptor NotUsable = new(
        "NW0502",
        "Neither block nor network",
        "{0} cannot be used here, because {1}: use a class of this project that bears [Block] or [Network]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0502.md");

    public static readonly DiagnosticDescriptor Recursion = new(
        "NW0503",
        "Recursive block",
        "{0} cannot be used here, because it would contain itself: {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0503.md");

    public static readonly DiagnosticDescriptor TooManyArguments = new(
        "NW0504",
        "Too many arguments for a block",
        "{0} has {1}, but is given {2}: remove those that are too many",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0504.md");

    public static readonly DiagnosticDescriptor NotEvaluable = new(
        "NW0505",
        "Expression that cannot be computed",
        "'{0}' reads a parameter of the block in a way that Netwright cannot compute: use constants, + - * / %, comparisons, conditions, parentheses and casts",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0505.md");

    public static readonly DiagnosticDescriptor WrongArithmetic = new(
        "NW0506",
        "Expression without a value",
        "'{0}' {1} with these arguments",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0506.md");

    public static readonly DiagnosticDescriptor TooManyLayers = new(
        "NW0507",
        "Too many layers",
        "{0} brings the network to more than {1} lines: use a smaller Repeat",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0507.md");
}
