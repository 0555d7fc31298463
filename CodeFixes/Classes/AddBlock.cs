using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Classes;

/// <summary>Puts <c>[Block]</c> above layers that are used in a network, or that can be nothing else because their class is abstract.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddBlock))]
[Shared]
internal sealed class AddBlock() : NetworkCodeFix(
    DiagnosticDescriptors.NotUsable.Id,
    DiagnosticDescriptors.LayersWithoutNetwork.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        INamedTypeSymbol? block = site.Line?.Declared.Used ?? (site.Type.IsAbstract ? site.Type : null);
        SyntaxNode? layer = block?.GetAttributes().FirstOrDefault(Vocabulary.IsLayer)?.ApplicationSyntaxReference?.GetSyntax();
        if (block is not null && layer?.Parent is AttributeListSyntax first)
        {
            string name = first.Attributes[0].Name is QualifiedNameSyntax qualified ? $"{qualified.Left}.Block" : "Block";
            yield return new Mend($"Make '{block.Name}' a block", nameof(AddBlock), LineEdits.InsertAbove(first, $"[{name}]"));
        }
    }
}
