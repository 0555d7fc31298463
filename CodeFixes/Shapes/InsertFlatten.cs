using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Shapes;

/// <summary>Puts <c>[Flatten]</c> before a layer that needs a flat input.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InsertFlatten))]
[Shared]
internal sealed class InsertFlatten() : NetworkCodeFix(DiagnosticDescriptors.MissingFlatten.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Attribute is not { } layer)
        {
            yield break;
        }

        string flatten = site.Qualified("Flatten");
        Edit[] edits = ArgumentEdits.Find(layer, constructor: null, "From") is { Parent: AttributeArgumentSyntax from }
            ? [Edit.InsertBefore(layer, $"{flatten}({from}), "), Edit.Remove(from)]
            : [Edit.InsertBefore(layer, $"{flatten}, ")];
        yield return new Mend("Insert [Flatten]", nameof(InsertFlatten), edits);
    }
}
