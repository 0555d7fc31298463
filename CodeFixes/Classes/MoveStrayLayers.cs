using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Classes;

/// <summary>Moves the layers that stand on other parts of a class below the last layer of its declaration, all of them in their order.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveStrayLayers))]
[Shared]
internal sealed class MoveStrayLayers() : NetworkCodeFix(DiagnosticDescriptors.LayerOnAnotherPart.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Network?.Attributes is not { } attributes)
        {
            yield break;
        }

        AttributeSyntax[] strays = [.. attributes.Strays.Select(static stray => (AttributeSyntax)stray.ApplicationSyntaxReference!.GetSyntax())];
        IEnumerable<string> lists = strays
            .GroupBy(static stray => stray.Parent)
            .Select(static list => $"[{string.Join(", ", list.Select(static stray => stray.ToString()))}]");
        string head = attributes.IsNetwork ? "Network" : "Block";
        yield return new Mend(
            $"Move the layers to the declaration with [{head}]",
            nameof(MoveStrayLayers),
            [LineEdits.InsertBelow(attributes.Declaration.AttributeLists.Last(), lists), .. strays.Select(Edit.Remove)]);
    }
}
