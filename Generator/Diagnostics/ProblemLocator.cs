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
        PlaceKind.Network => attributes.HeadSyntax.GetLocation(),
        PlaceKind.InputExtent => InputExtent(place.Index),
        PlaceKind.Layer => Layer(attributes.Layers[place.Index], place),
        PlaceKind.StrayLayer => Layer(attributes.Strays[place.Index], place),
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
        IEnumerable<ExpressionSyntax> arguments = attributes.HeadSyntax.ArgumentList?.Arguments
            .Where(static argument => argument.NameEquals is null)
            .Select(static argument => argument.Expression) ?? [];
        ExpressionSyntax? extent = arguments.SelectMany(WrittenArgument.Elements).ElementAtOrDefault(index);
        return extent?.GetLocation() ?? attributes.HeadSyntax.GetLocation();
    }

    private Location Layer(AttributeData layer, Place place)
    {
        if (layer.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
        {
            return Class;
        }

        WrittenArgument? argument = place.Argument is null || place.IsInsideBlock ? null : WrittenArgument
            .Of(syntax, layer.AttributeConstructor)
            .FirstOrDefault(written => written.Name == place.Argument && (place.Element < 0 || written.Element == place.Element));
        return (argument?.Expression ?? (SyntaxNode)syntax).GetLocation();
    }

    private static string? RightmostName(TypeSyntax syntax) => syntax switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
