using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Names;

/// <summary>Gives a line above the name by which it is read, where it is called so only in saved files.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameValueAbove))]
[Shared]
internal sealed class NameValueAbove() : NetworkCodeFix(DiagnosticDescriptors.UnknownName.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Value is LiteralExpressionSyntax { Token.Value: string name } literal && site.Line is { } line)
        {
            IReadOnlyList<IReadOnlyList<string>> names = new LayerNames(line.Network.Declared, static _ => null).Assign();
            if (line.Above.FirstOrDefault(other => names[other.Index].Contains(name)) is { } above)
            {
                Edit edit = ArgumentEdits.Set(line.Network.Syntax[above.Index], "Name", literal.ToString());
                yield return new Mend($"Name the {above.Title} above '{name}'", nameof(NameValueAbove), edit);
            }
        }
    }
}
