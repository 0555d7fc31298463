using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Classes;

/// <summary>Removes the primary constructor of a network, where nothing in its file needs it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveParameterList))]
[Shared]
internal sealed class RemoveParameterList() : NetworkCodeFix(DiagnosticDescriptors.PrimaryConstructor.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Class.ParameterList is { } list)
        {
            yield return new Mend("Remove the primary constructor", nameof(RemoveParameterList), Edit.RemoveTail(list));
        }
    }
}
