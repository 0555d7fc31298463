namespace Netwright.Generator.Diagnostics;

/// <summary>
/// Where a problem stands, in terms of the declaration rather than of its text, so that moving the text changes nothing that the
/// incremental pipeline compares. <see cref="ProblemLocator"/> finds the text.
/// </summary>
/// <param name="Kind">The part of the declaration.</param>
/// <param name="Index">Which one, where there are several.</param>
/// <param name="Argument">The argument of the attribute; <see langword="null"/> for the whole of it.</param>
internal sealed record Place(PlaceKind Kind, int Index = 0, string? Argument = null);
