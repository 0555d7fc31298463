namespace Netwright.Generator.Emission.Contractions;

/// <summary>How a contraction's sums reach memory.</summary>
internal enum ResultMode
{
    /// <summary>They replace what stands there.</summary>
    Store,

    /// <summary>They are added, vector by vector, to what stands there.</summary>
    Add,

    /// <summary>The lanes of each are summed and added to the one number that stands there.</summary>
    AddLaneSum,
}
