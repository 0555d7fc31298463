using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;

namespace Netwright.CodeFixes.Names;

/// <summary>Gives a layer another name that it can have, here and where it is read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameLayer))]
[Shared]
internal sealed class RenameLayer() : NetworkCodeFix(
    DiagnosticDescriptors.InvalidLayerName.Id,
    DiagnosticDescriptors.DuplicateLayerName.Id,
    DiagnosticDescriptors.CollidingLayerName.Id)
{
    protected override IEnumerable<Mend> FindMends(DiagnosticSite site)
    {
        if (site.Value is not LiteralExpressionSyntax { Token.Value: string old } literal || site.Line is not { } line)
        {
            yield break;
        }

        // What reads a name that two lines have reads the first, and "input" is the network's own.
        bool isDuplicate = site.Diagnostic.Id == DiagnosticDescriptors.DuplicateLayerName.Id;
        IEnumerable<LiteralExpressionSyntax> readers = line.Network.Syntax
            .Skip(isDuplicate || old == Vocabulary.Input ? line.Network.Syntax.Length : line.Index + 1)
            .SelectMany(static below => below.DescendantNodes().OfType<LiteralExpressionSyntax>())
            .Where(reader => old.Equals(reader.Token.Value));
        string wish = isDuplicate ? Numberable(old)
            : site.Diagnostic.Id == DiagnosticDescriptors.CollidingLayerName.Id ? old + "Layer"
            : Identifier(old);
        string name = Free(wish, [.. line.Network.Declared.Select(static other => other.GivenName).OfType<string>()]);
        IEnumerable<Edit> edits = readers.Prepend(literal).Select(written => Edit.Replace(written, $"\"{name}\""));
        yield return new Mend($"Rename to '{name}'", nameof(RenameLayer), [.. edits]);
    }

    // A number right behind the letters may be what another layer is called without a name.
    private static string Numberable(string name)
        => name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '_') + "_";

    private static string Identifier(string text)
    {
        string name = string.Concat(text.Trim().Select(static letter => SyntaxFacts.IsIdentifierPartCharacter(letter) ? letter : '_'));
        return name.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? name : "_" + name;
    }

    private static string Free(string wish, IReadOnlyCollection<string> taken)
    {
        if (!wish.EndsWith("_", StringComparison.Ordinal) && !taken.Contains(wish))
        {
            return wish;
        }

        string stem = wish.TrimEnd('_') + "_";
        return Enumerable
            .Range(2, taken.Count + 1)
            .Select(number => FormattableString.Invariant($"{stem}{number}"))
            .First(name => !taken.Contains(name));
    }
}
