using Microsoft.CodeAnalysis.CSharp;
using Netwright.Generator.Layers;

namespace Netwright.Generator.Tests.Layers.Abstractions;

public sealed class LayerCatalogTests
{
    [Fact]
    public void Every_attribute_has_a_kind_and_every_kind_an_attribute()
    {
        // Lines of a declaration that are no layers: they say where other layers go, or which value is handed out.
        Type[] structure = [typeof(UseAttribute<>), typeof(OutputAttribute)];
        IEnumerable<string> attributes = typeof(LayerAttribute).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(LayerAttribute)) && !structure.Contains(type))
            .Select(static type => type.Name[..^"Attribute".Length]);

        Assert.Equal(attributes.Order(), LayerCatalog.All.Select(static kind => kind.Name).Order());
    }

    [Fact]
    public void Derived_names_are_identifiers()
        => Assert.All(LayerCatalog.All, static kind => Assert.True(SyntaxFacts.IsValidIdentifier(kind.ShortName + "1")));
}
