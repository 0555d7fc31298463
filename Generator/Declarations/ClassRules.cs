using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Diagnostics;

namespace Netwright.Generator.Declarations;

/// <summary>What a class must be so that a generated part of it compiles.</summary>
internal static class ClassRules
{
    public static IEnumerable<Problem> Check(INamedTypeSymbol type, TypeDeclarationSyntax declaration)
    {
        Place name = new(PlaceKind.Class);
        if (type.IsRecord)
        {
            yield return new Problem(DiagnosticDescriptors.Record, name, type.Name);
        }
        else if (!IsPartial(declaration))
        {
            yield return new Problem(DiagnosticDescriptors.NotPartial, name, type.Name);
        }

        if (type.IsStatic || type.IsAbstract)
        {
            yield return new Problem(DiagnosticDescriptors.NotCreatable, name, type.Name, type.IsStatic ? "static" : "abstract");
        }

        if (type.BaseType is { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Error } own && !Vocabulary.IsNetworkBase(own))
        {
            yield return new Problem(DiagnosticDescriptors.OwnBaseClass, new Place(PlaceKind.BaseClass), type.Name, own.Name);
        }

        if (Parts(type).Any(static part => part.ParameterList is not null))
        {
            yield return new Problem(DiagnosticDescriptors.PrimaryConstructor, new Place(PlaceKind.PrimaryConstructor), type.Name);
        }

        foreach (Problem problem in CheckWithContaining(type, declaration))
        {
            yield return problem;
        }
    }

    /// <summary>The declarations of a type that a person wrote.</summary>
    public static IEnumerable<TypeDeclarationSyntax> Parts(INamedTypeSymbol type)
        => type.DeclaringSyntaxReferences
            .Where(static reference => !IsGenerated(reference.SyntaxTree))
            .Select(static reference => reference.GetSyntax())
            .OfType<TypeDeclarationSyntax>();

    /// <summary>Whether a generator wrote the tree: an analyzer sees the generated part of a network, the generator does not.</summary>
    public static bool IsGenerated(SyntaxTree tree) => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal);

    // A type parameter or `file` on any type around the network is as bad as on itself; one error for each is enough.
    private static IEnumerable<Problem> CheckWithContaining(INamedTypeSymbol type, TypeDeclarationSyntax declaration)
    {
        bool isGeneric = false;
        int depth = -1;
        SyntaxNode? syntax = declaration;
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType, syntax = syntax?.Parent, depth++)
        {
            Place name = depth < 0 ? new Place(PlaceKind.Class) : new Place(PlaceKind.ContainingType, depth);
            if (depth >= 0 && syntax is TypeDeclarationSyntax containing && !IsPartial(containing))
            {
                yield return new Problem(DiagnosticDescriptors.ContainingTypeNotPartial, name, current.Name, type.Name, TypeKeyword.Of(current));
            }

            if (current.TypeParameters.Length > 0 && !isGeneric)
            {
                isGeneric = true;
                yield return new Problem(DiagnosticDescriptors.Generic, name, type.Name, current.Name);
            }

            if (current.IsFileLocal)
            {
                yield return new Problem(DiagnosticDescriptors.FileLocal, name, current.Name);
            }
        }
    }

    private static bool IsPartial(TypeDeclarationSyntax declaration) => declaration.Modifiers.Any(SyntaxKind.PartialKeyword);
}
