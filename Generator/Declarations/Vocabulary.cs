using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Declarations;

/// <summary>Recognises the attributes that declare a network.</summary>
internal static class Vocabulary
{
    /// <summary>The full name of <c>[Network]</c>.</summary>
    public const string NetworkAttribute = Namespace + ".NetworkAttribute";

    /// <summary>The full name of the base of every layer's attribute.</summary>
    public const string LayerAttribute = Namespace + ".LayerAttribute";

    /// <summary>The full name of the base class of generated networks.</summary>
    public const string NetworkBase = Namespace + ".Network";

    /// <summary>The kind of a line that puts a block or a network in its place.</summary>
    public const string Use = "Use";

    /// <summary>The kind of a line that names an additional output.</summary>
    public const string Output = "Output";

    /// <summary>What the input of a network or block is called in it.</summary>
    public const string Input = "input";

    private const string Namespace = "Netwright";

    private const string Suffix = "Attribute";

    public static bool IsNetwork(AttributeData attribute)
        => attribute.AttributeClass is { Name: "NetworkAttribute" } type && IsOurs(type);

    public static bool IsBlock(AttributeData attribute)
        => attribute.AttributeClass is { Name: "BlockAttribute" } type && IsOurs(type);

    public static bool IsLayer(AttributeData attribute)
    {
        for (INamedTypeSymbol? type = attribute.AttributeClass?.BaseType; type is not null; type = type.BaseType)
        {
            if (type.Name == "LayerAttribute" && IsOurs(type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the type is the base class of generated networks.</summary>
    public static bool IsNetworkBase(INamedTypeSymbol type) => type.Name == "Network" && IsOurs(type);

    /// <summary>The name that a layer's attribute is written with: <c>Conv2D</c>.</summary>
    public static string KindOf(INamedTypeSymbol attribute)
        => attribute.Name.EndsWith(Suffix, StringComparison.Ordinal)
            ? attribute.Name.Substring(0, attribute.Name.Length - Suffix.Length)
            : attribute.Name;

    /// <summary>Whether the type belongs to Netwright, rather than to somebody who derived from it.</summary>
    public static bool IsOurs(INamedTypeSymbol type)
        => type is { ContainingType: null, ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } };
}
