using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Diagnostics;

/// <content>What is wrong with references, joins and outputs.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnknownName = new(
        "NW0401",
        "Unknown name",
        "'{0}' names no value above {1}: {2}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0401.md");

    public static readonly DiagnosticDescriptor ForwardReference = new(
        "NW0402",
        "Reference to a later value",
        "'{0}' names {1}, but a line reads only what stands above it: name a value above",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0402.md");

    public static readonly DiagnosticDescriptor AbandonedValue = new(
        "NW0403",
        "Value that nothing can read",
        "Nothing can read what {0} yields, because the {1} below takes '{2}' instead: give this {0} a Name or remove it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0403.md");

    public static readonly DiagnosticDescriptor UnreadValue = new(
        "NW0404",
        "Value that nothing reads",
        "Nothing reads '{0}', so this {1} and what only it reads are left out: read '{0}' below or remove it",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0404.md");

    public static readonly DiagnosticDescriptor ShapesDoNotJoin = new(
        "NW0405",
        "Shapes that do not join",
        "{0} cannot join its values: {1}, but {2}, and {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0405.md");

    public static readonly DiagnosticDescriptor NothingToJoin = new(
        "NW0406",
        "Nothing to join",
        "{0} joins named values with the value above, but names none: write [{0}(\"name\")]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0406.md");

    public static readonly DiagnosticDescriptor ImpossibleProjection = new(
        "NW0407",
        "Impossible projection",
        "{0} cannot project its shortcut: {1}, {2}, and {3}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0407.md");

    public static readonly DiagnosticDescriptor RedundantOutput = new(
        "NW0408",
        "Redundant output",
        "Output '{0}' names a value {1}: name another value or remove it",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0408.md");

    public static readonly DiagnosticDescriptor OutputOfBlock = new(
        "NW0409",
        "Output in a block",
        "Output '{0}' stands in the block {1}, but outputs are those of a network: put it below the use of {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0409.md");

    public static readonly DiagnosticDescriptor JoinWithItself = new(
        "NW0410",
        "Value joined with itself",
        "{0} joins a value with itself: name another value, or put the layers of the branch between them",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0410.md");
}
