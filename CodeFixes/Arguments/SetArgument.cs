using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Arguments;

/// <summary>Writes the value that the message names: the nearest number of groups, enough padding, a kernel that fits.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetArgument))]
[Shared]
internal sealed class SetArgument() : NetworkCodeFix(
    DiagnosticDescriptors.KernelTooLarge.Id,
    DiagnosticDescriptors.PoolTooLarge.Id,
    DiagnosticDescriptors.GroupsDoNotDivideChannels.Id,
    DiagnosticDescriptors.GroupsDoNotDivideFilters.Id,
    DiagnosticDescriptors.MaxoutDoesNotDivide.Id,
    DiagnosticDescriptors.NothingLeft.Id,
    DiagnosticDescriptors.PoolPadding.Id,
    DiagnosticDescriptors.OutputPadding.Id,
    DiagnosticDescriptors.UnreadInput.Id,
    DiagnosticDescriptors.SkippedInput.Id,
    DiagnosticDescriptors.WindowsOfPadding.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Attribute is not { } layer)
        {
            yield break;
        }

        foreach (KeyValuePair<string, string?> mend in site.Diagnostic.Properties.OrderBy(static mend => mend.Key, StringComparer.Ordinal))
        {
            ExpressionSyntax? written = ArgumentEdits.Find(layer, site.Constructor, mend.Key);
            if (mend.Value is { } value && (written is null ? char.IsUpper(mend.Key[0]) : !site.ReadsConstant(written)))
            {
                Edit edit = written is null ? ArgumentEdits.Set(layer, mend.Key, value) : Edit.Replace(written, value);
                yield return new Mend($"Set '{mend.Key}' to {value}", $"{nameof(SetArgument)}.{mend.Key}", edit);
            }
        }
    }
}
