using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Shapes;

/// <summary>Leaves the batch out of an input shape: four numbers are those of PyTorch, the batch first, and -1 is a batch of any size.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeaveOutBatch))]
[Shared]
internal sealed class LeaveOutBatch() : NetworkCodeFix(DiagnosticDescriptors.InputRank.Id, DiagnosticDescriptors.InputExtent.Id)
{
    private const int WithBatch = 4;

    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        AttributeArgumentSyntax[] extents = [.. site.Attribute?.ArgumentList?.Arguments.Where(static argument => argument.NameEquals is null) ?? []];
        bool isFirst = extents.Length > 1 && site.Argument == extents[0] && IsAnySize(extents[0].Expression);
        if (isFirst || (site.Argument is null && extents.Length == WithBatch))
        {
            yield return new Mend("Leave the batch out", nameof(LeaveOutBatch), Edit.Remove(extents[0]));
        }
    }

    /// <summary>Whether an extent is written as that of a batch of any size.</summary>
    public static bool IsAnySize(ExpressionSyntax extent) => extent.ToString() == "-1";
}
