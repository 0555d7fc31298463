using Microsoft.CodeAnalysis;

namespace Netwright.Generator.Declarations;

/// <summary>How a part of a type is declared.</summary>
internal static class TypeKeyword
{
    /// <summary><c>class</c>, <c>struct</c>, <c>interface</c>, <c>record</c> or <c>record struct</c>.</summary>
    public static string Of(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };
}
