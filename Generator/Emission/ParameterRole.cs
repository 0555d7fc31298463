namespace Netwright.Generator.Emission;

/// <summary>What training does to a parameter; in the order in which they lie in memory.</summary>
internal enum ParameterRole
{
    /// <summary>The optimizer changes it by its gradient.</summary>
    Trained,

    /// <summary>It stays.</summary>
    Frozen,

    /// <summary>It follows the batches: a running mean or variance.</summary>
    Running,
}
