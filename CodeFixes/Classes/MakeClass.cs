using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Classes;

/// <summary>Turns a record into a class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeClass))]
[Shared]
internal sealed class MakeClass() : NetworkCodeFix(DiagnosticDescriptors.Record.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Class is RecordDeclarationSyntax record)
        {
            SyntaxToken last = record.ClassOrStructKeyword.IsKind(SyntaxKind.None) ? record.Keyword : record.ClassOrStructKeyword;
            TextSpan keywords = TextSpan.FromBounds(record.Keyword.SpanStart, last.Span.End);
            string partial = record.Modifiers.Any(SyntaxKind.PartialKeyword) ? string.Empty : "partial ";
            yield return new Mend(
                $"Make '{record.Identifier.ValueText}' a class", nameof(MakeClass), new Edit(record.SyntaxTree, keywords, partial + "class"));
        }
    }
}
