using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Arguments;

/// <summary>Removes the arguments for which a block has no parameter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveArguments))]
[Shared]
internal sealed class RemoveArguments() : NetworkCodeFix(DiagnosticDescriptors.TooManyArguments.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Argument is { Parent: AttributeArgumentListSyntax { Arguments: { } arguments } } first)
        {
            AttributeArgumentSyntax[] tooMany = [.. arguments.Skip(arguments.IndexOf(first)).Where(static argument => argument.NameEquals is null)];
            string title = tooMany.Length == 1 ? $"Remove the argument {first}" : $"Remove the last {tooMany.Length} arguments";
            yield return new Mend(title, nameof(RemoveArguments), [.. tooMany.Select(Edit.Remove)]);
        }
    }
}
