using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Classes;

/// <summary>Removes the base class of a network and leaves its interfaces.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveBaseClass))]
[Shared]
internal sealed class RemoveBaseClass() : NetworkCodeFix(DiagnosticDescriptors.OwnBaseClass.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Node.FirstAncestorOrSelf<BaseTypeSyntax>() is { } type)
        {
            yield return new Mend($"Remove the base class '{type.Type}'", nameof(RemoveBaseClass), Edit.Remove(type));
        }
    }
}
