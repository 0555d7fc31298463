using Netwright.Generator.Declarations;

namespace Netwright.Generator.Diagnostics;

/// <summary>
/// Where a problem stands, in terms of the declaration rather than of its text, so that moving the text changes nothing that the
/// incremental pipeline compares. <see cref="ProblemLocator"/> finds the text.
/// </summary>
/// <param name="Kind">The part of the declaration.</param>
/// <param name="Index">Which one, where there are several.</param>
/// <param name="Argument">The argument of the attribute; <see langword="null"/> for the whole of it.</param>
/// <param name="Element">Which of several values of that argument; negative for the first.</param>
internal sealed record Place(PlaceKind Kind, int Index = 0, string? Argument = null, int Element = -1)
{
    /// <summary>
    /// The line that is meant, of <see cref="PlaceKind.Layer"/>: where it is one of a block, the place in the network is the whole attribute
    /// that uses the block.
    /// </summary>
    public LayerOrigin? Origin { get; init; }

    /// <summary>Whether the problem is one of a block, at the place where it is used.</summary>
    public bool IsInsideBlock => Origin is { Inner.Count: > 0 };
}
