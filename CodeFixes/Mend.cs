namespace Netwright.CodeFixes;

/// <summary>A change that mends a problem.</summary>
/// <param name="Title">What the editor offers.</param>
/// <param name="Key">What a fix of all has in common, whatever the names and numbers.</param>
/// <param name="Edits">The change.</param>
internal sealed record Mend(string Title, string Key, params IReadOnlyList<Edit> Edits);
