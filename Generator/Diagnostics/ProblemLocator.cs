using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations;

namespace Netwright.Generator.Diagnostics;

/// <summary>Finds the text that a problem stands on: the argument itself, else the attribute, else the name of the class.</summary>
internal sealed class ProblemLocator(INamedTypeSymbol type, DeclaredAttributes attributes, CancellationToken cancellation)
{
    public Location Locate(Place place) => place.Kind switch
    {
        PlaceKind.ContainingType => ContainingType(place.Index),
        PlaceKind.BaseClass => BaseClass(),
        PlaceKind.PrimaryConstructor => PrimaryConstructor(),
        PlaceKind.Network => attributes.NetworkSyntax.GetLocation(),
        PlaceKind.InputExtent => InputExtent(place.Index),
        PlaceKind.Layer => Layer(attributes.Layers[place.Index], place.Argument),
        PlaceKind.StrayLayer => Layer(attributes.Strays[place.Index], place.Argument),
        _ => Class,
    };

    private Location Class => attributes.Declaration.Identifier.GetLocation();

    private Location ContainingType(int depth)
        => attributes.Declaration.Ancestors().OfType<TypeDeclarationSyntax>().ElementAtOrDefault(depth)?.Identifier.GetLocation() ?? Class;

    // A base class is the first of its list, and the list may stand on any part.
    private Location BaseClass()
        => ClassRules.Parts(type)
            .Select(static part => part.BaseList?.Types.FirstOrDefault()?.Type)
            .FirstOrDefault(syntax => syntax is not null && RightmostName(syntax) == type.BaseType?.Name)?.GetLocation() ?? Class;

    private Location PrimaryConstructor()
        => ClassRules.Parts(type).Select(static part => part.ParameterList).FirstOrDefault(static list => list is not null)?.GetLocation() ?? Class;

    private Location InputExtent(int index)
    {
        IEnumerable<ExpressionSyntax> arguments = attributes.NetworkSyntax.ArgumentList?.Arguments
            .Where(static argument => argument.NameEquals is null)
            .Select(static argument => argument.Expression) ?? [];
        ExpressionSyntax? extent = arguments.SelectMany(Elements).ElementAtOrDefault(index);
        return extent?.GetLocation() ?? attributes.NetworkSyntax.GetLocation();
    }

    // The numbers of a parameter array may also be written as an array.
    private static IEnumerable<ExpressionSyntax> Elements(ExpressionSyntax argument) => argument switch
    {
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax implicitly => implicitly.Initializer.Expressions,
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression),
        _ => [argument],
    };

    private Location Layer(AttributeData layer, string? argument)
    {
        if (layer.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
        {
            return Class;
        }

        return (argument is null ? null : Argument(layer, syntax, argument))?.GetLocation() ?? syntax.GetLocation();
    }

    private static ExpressionSyntax? Argument(AttributeData layer, AttributeSyntax syntax, string name)
    {
        if (syntax.ArgumentList is not { Arguments: var arguments })
        {
            return null;
        }

        ImmutableArray<IParameterSymbol> parameters = layer.AttributeConstructor?.Parameters ?? [];
        IParameterSymbol? parameter = parameters.FirstOrDefault(candidate => candidate.Name == name);
        return arguments.FirstOrDefault(argument => (argument.NameEquals?.Name ?? argument.NameColon?.Name)?.Identifier.ValueText == name)?.Expression
            ?? arguments
                .Where((argument, index) => argument is { NameEquals: null, NameColon: null } && index == parameter?.Ordinal)
                .FirstOrDefault()?.Expression;
    }

    private static string? RightmostName(TypeSyntax syntax) => syntax switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
