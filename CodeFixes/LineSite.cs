using Microsoft.CodeAnalysis.CSharp.Syntax;
using Netwright.Generator.Declarations;

namespace Netwright.CodeFixes;

/// <summary>One line of a network or block among the others.</summary>
/// <param name="Network">All lines.</param>
/// <param name="Index">The position of this one.</param>
internal sealed record LineSite(NetworkLines Network, int Index)
{
    /// <summary>The line as it is read.</summary>
    public DeclaredLine Declared => Network.Declared[Index];

    /// <summary>Its syntax.</summary>
    public AttributeSyntax Syntax => Network.Syntax[Index];

    /// <summary>The lines above it, from top to bottom.</summary>
    public IReadOnlyList<DeclaredLine> Above { get; } = [.. Network.Declared.Take(Index)];

    /// <summary>The lines below it, from top to bottom.</summary>
    public IEnumerable<DeclaredLine> Below => Network.Declared.Skip(Index + 1);

    /// <summary>Whether other lines can name neither it nor what it reads: then it can stand elsewhere, or be gone, and they are as they were.</summary>
    public bool IsLoose => Declared is { GivenName: null, From: null };

    /// <summary>The position of the last line above that is of some kind; negative where there is none.</summary>
    public int LastAbove(Predicate<DeclaredLine> isOfKind) => Above.ToList().FindLastIndex(isOfKind);
}
