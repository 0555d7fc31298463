using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Classes;

/// <summary>Removes <c>[Block]</c> from a network.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveBlock))]
[Shared]
internal sealed class RemoveBlock() : NetworkCodeFix(DiagnosticDescriptors.NetworkAndBlock.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Type.GetAttributes().FirstOrDefault(Vocabulary.IsBlock)?.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax block)
        {
            yield return new Mend("Remove [Block]", nameof(RemoveBlock), Edit.Remove(block));
        }
    }
}
