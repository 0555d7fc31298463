using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Arguments;

/// <summary>Writes a probability that is given in percent as the fraction that it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseFraction))]
[Shared]
internal sealed class UseFraction() : NetworkCodeFix(DiagnosticDescriptors.DropoutRate.Id)
{
    private const int Percent = 100;

    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Value is LiteralExpressionSyntax { Token: { Value: int or double or float } percent }
            && Convert.ToDouble(percent.Value, CultureInfo.InvariantCulture) is > 1 and < Percent and var rate)
        {
            string suffix = percent.Value is float ? "f" : string.Empty;
            string fraction = (rate / Percent).ToString("0.##########", CultureInfo.InvariantCulture) + suffix;
            yield return new Mend($"Use {fraction}", nameof(UseFraction), Edit.Replace(percent, fraction));
        }
    }
}
