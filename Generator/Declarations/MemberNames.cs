using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Declarations;

/// <summary>The members that a network, or the type that is generated for a block in it, has besides its layers.</summary>
internal sealed class MemberNames(INamedTypeSymbol type, Compilation compilation)
{
    // What LayerMembers writes into the type of a block.
    private static readonly string[] InBlock = ["_network", "Layers"];

    private readonly INamedTypeSymbol? _base = compilation.GetTypeByMetadataName(Vocabulary.NetworkBase);

    /// <summary>Why a layer cannot become a member of this name; <see langword="null"/> where it can.</summary>
    public string? CollisionOf(string member)
    {
        if (member == type.Name)
        {
            return $"its member {member} would be called like its class";
        }

        if (type.GetMembers(member).Any(IsWritten))
        {
            return $"{type.Name} already has a member {member}";
        }

        for (INamedTypeSymbol? ancestor = _base ?? compilation.ObjectType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.GetMembers(member).Any(static inherited => inherited.DeclaredAccessibility != Accessibility.Private))
            {
                return $"its member {member} would hide {ancestor.Name}.{member}";
            }
        }

        return null;
    }

    /// <summary>Why a layer of a block cannot become a member of this name; <see langword="null"/> where it can.</summary>
    public string? CollisionInBlock(string member)
        => InBlock.Contains(member) ? $"the type that is generated for a block already has a member {member}"
        : compilation.ObjectType.GetMembers(member).IsEmpty ? null
        : $"its member {member} would hide {compilation.ObjectType.Name}.{member}";

    // An analyzer sees the members that were generated for the layers themselves.
    private static bool IsWritten(ISymbol member)
        => member.DeclaringSyntaxReferences.Any(static reference => !ClassRules.IsGenerated(reference.SyntaxTree));
}
