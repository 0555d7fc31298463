using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Names;

/// <summary>Reads the value whose name is nearest to the one that is written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestValue))]
[Shared]
internal sealed class NearestValue() : NetworkCodeFix(DiagnosticDescriptors.UnknownName.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Value is LiteralExpressionSyntax { Token.Value: string written } literal && site.Line is { } line)
        {
            IEnumerable<string> above = line.Above.Select(static other => other.GivenName).OfType<string>();
            if (NearestName.Find(written, above.Prepend(Vocabulary.Input)) is { } nearest)
            {
                yield return new Mend($"Read '{nearest}'", nameof(NearestValue), Edit.Replace(literal, $"\"{nearest}\""));
            }
        }
    }
}
