namespace Netwright.Generator.Emission.Contractions;

/// <summary>What becomes of an axis that tiles do not divide.</summary>
internal enum Cutting
{
    /// <summary>The rest is a smaller tile.</summary>
    Remainder,

    /// <summary>The last tile covers elements of the one above it, which are computed twice.</summary>
    Overlap,

    /// <summary>There are tiles of two sizes that differ by one element.</summary>
    Even,
}
