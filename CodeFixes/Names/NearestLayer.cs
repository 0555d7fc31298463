using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations;

namespace Netwright.CodeFixes.Names;

/// <summary>Writes the layer, or the argument of one, whose name is nearest to a name that the compiler does not know.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestLayer))]
[Shared]
internal sealed class NearestLayer() : NetworkCodeFix("CS0246")
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Attribute is not { } attribute || site.Node.FirstAncestorOrSelf<IdentifierNameSyntax>() is not { } written)
        {
            yield break;
        }

        IEnumerable<string>? known = written.Parent is NameEqualsSyntax ? Properties(site, attribute)
            : written == attribute.Name ? Layers(site)
            : null;
        if (known is not null && NearestName.Find(written.Identifier.ValueText, known) is { } nearest)
        {
            yield return new Mend($"Change '{written}' to '{nearest}'", nameof(NearestLayer), Edit.Replace(written, nearest));
        }
    }

    private static IEnumerable<string> Layers(DiagnosticSite site)
        => site.Model.Compilation.GetTypeByMetadataName(Vocabulary.LayerAttribute)?.ContainingNamespace
            .GetTypeMembers()
            .Where(static type => type is { IsAbstract: false, IsGenericType: false } && type.Name.EndsWith("Attribute", StringComparison.Ordinal))
            .Select(Vocabulary.KindOf) ?? [];

    private static IEnumerable<string>? Properties(DiagnosticSite site, AttributeSyntax attribute)
    {
        var names = new List<string>();
        for (ITypeSymbol? type = site.Model.GetTypeInfo(attribute).Type; type is not null; type = type.BaseType)
        {
            IEnumerable<IPropertySymbol> settable = type.GetMembers().OfType<IPropertySymbol>().Where(static property => property.SetMethod is not null);
            names.AddRange(settable.Select(static property => property.Name));
        }

        return names.Contains("From") ? names : null;
    }
}
