using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Shapes;

/// <summary>Lets <c>[Add]</c> project the values whose shapes differ.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ProjectShortcut))]
[Shared]
internal sealed class ProjectShortcut() : NetworkCodeFix(DiagnosticDescriptors.ShapesDoNotJoin.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Line is { Declared.Kind: "Add" } join)
        {
            yield return new Mend("Add Projection = true", nameof(ProjectShortcut), ArgumentEdits.Set(join.Syntax, "Projection", "true"));
        }
    }
}
