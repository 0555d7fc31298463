using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Arguments;

/// <summary>Leaves an argument out whose value is not legal, or that is said already: its default is right.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeaveOut))]
[Shared]
internal sealed class LeaveOut() : NetworkCodeFix(
    DiagnosticDescriptors.NotPositive.Id,
    DiagnosticDescriptors.Negative.Id,
    DiagnosticDescriptors.Slope.Id,
    DiagnosticDescriptors.Alpha.Id,
    DiagnosticDescriptors.UnknownInitializer.Id,
    DiagnosticDescriptors.UnknownInterpolation.Id,
    DiagnosticDescriptors.Momentum.Id,
    DiagnosticDescriptors.Epsilon.Id,
    DiagnosticDescriptors.NormAlpha.Id,
    DiagnosticDescriptors.NotFinite.Id,
    DiagnosticDescriptors.PaddingTwice.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Argument is { } argument
            && !site.ReadsConstant(argument.Expression)
            && (argument.NameEquals is not null || HasDefault(site, argument)))
        {
            string name = argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText ?? argument.ToString();
            yield return new Mend($"Leave out '{name}'", nameof(LeaveOut), Edit.Remove(argument));
        }
    }

    // Without the last argument, the others stay where they are.
    private static bool HasDefault(DiagnosticSite site, AttributeArgumentSyntax argument)
        => site.Constructor?.Parameters is { IsEmpty: false } parameters
        && parameters[parameters.Length - 1].IsOptional
        && argument.Parent is AttributeArgumentListSyntax { Arguments: { } arguments }
        && arguments.Count(static other => other.NameEquals is null) == parameters.Length
        && arguments[parameters.Length - 1] == argument;
}
