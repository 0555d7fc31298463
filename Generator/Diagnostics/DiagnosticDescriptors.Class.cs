using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Diagnostics;

/// <content>What is wrong with the class itself.</content>
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor NotPartial = new(
        "NW0001",
        "A network must be partial",
        "{0} must be partial, because its code is generated into another part: write 'partial class {0}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0001.md");

    public static readonly DiagnosticDescriptor ContainingTypeNotPartial = new(
        "NW0002",
        "A type around a network must be partial",
        "{0} contains the network {1} and must be partial too: write 'partial {2} {0}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0002.md");

    public static readonly DiagnosticDescriptor NotCreatable = new(
        "NW0003",
        "A network must be creatable",
        "{0} is {1}, but a network is created with 'new': remove '{1}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0003.md");

    public static readonly DiagnosticDescriptor Record = new(
        "NW0004",
        "A network cannot be a record",
        "{0} is a record, but a network has weights and is not a value: write 'partial class {0}'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0004.md");

    public static readonly DiagnosticDescriptor Generic = new(
        "NW0005",
        "A network cannot be generic",
        "The network {0} cannot be generic, because its code is written for fixed sizes: remove the type parameters of {1}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0005.md");

    public static readonly DiagnosticDescriptor OwnBaseClass = new(
        "NW0006",
        "A network cannot have a base class",
        "{0} derives from {1}, but the generated part of a network derives from Netwright.Network: remove '{1}' or make it an interface",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0006.md");

    public static readonly DiagnosticDescriptor LayersWithoutNetwork = new(
        "NW0007",
        "Layers without [Network]",
        "{0} has layers but no [Network], so nothing is generated. Put [Network] with the shape of one sample above [{1}], or [Block] to use them in networks.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0007.md");

    public static readonly DiagnosticDescriptor LayerOnAnotherPart = new(
        "NW0008",
        "Layer on another part",
        "{0} stands on another part of {1} than [{2}], where its place among the layers is unknown: move it below [{2}]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0008.md");

    public static readonly DiagnosticDescriptor NoLayer = new(
        "NW0009",
        "A network without layers",
        "{0} has no layer: write at least one below [{1}], such as [Dense(10)]",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0009.md");

    public static readonly DiagnosticDescriptor UnknownLayer = new(
        "NW0010",
        "Unknown layer",
        "{0} derives from LayerAttribute, but is no layer that Netwright knows: use a layer of the namespace Netwright",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0010.md");

    public static readonly DiagnosticDescriptor PrimaryConstructor = new(
        "NW0011",
        "A network cannot have a primary constructor",
        "{0} has a primary constructor, which the generated constructor cannot call. Remove its parameter list; an ordinary constructor may call the generated one.",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0011.md");

    public static readonly DiagnosticDescriptor FileLocal = new(
        "NW0012",
        "A network cannot be file-local",
        "{0} is local to its file, but the generated part stands in another file: remove 'file'",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: Pages + "NW0012.md");
}
