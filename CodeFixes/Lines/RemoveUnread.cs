using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Lines;

/// <summary>Removes a branch that nothing reads.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveUnread))]
[Shared]
internal sealed class RemoveUnread() : NetworkCodeFix(
    DiagnosticDescriptors.AbandonedValue.Id,
    DiagnosticDescriptors.UnreadValue.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Line is { } last)
        {
            AttributeSyntax[] branch = [.. Branch(last.Network, last.Index).Select(line => last.Network.Syntax[line])];
            string title = branch.Length == 1 ? $"Remove [{last.Syntax.Name}]" : $"Remove the branch that ends with [{last.Syntax.Name}]";
            yield return new Mend(title, nameof(RemoveUnread), [.. branch.Select(Edit.Remove)]);
        }
    }

    // What the line reads from the line above is then read by nothing, unless it has a name or comes from elsewhere itself.
    private static IEnumerable<int> Branch(NetworkLines lines, int last)
    {
        for (int index = last; index >= 0 && (index == last || lines.Declared[index].GivenName is null); index--)
        {
            yield return index;
            if (lines.Declared[index].From is not null)
            {
                yield break;
            }
        }
    }
}
