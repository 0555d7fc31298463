namespace Netwright.Generator.Operations.Pooling;

/// <summary>What a pooling window is reduced to.</summary>
internal enum PoolKind
{
    /// <summary>The greatest element; padding never wins.</summary>
    Max,

    /// <summary>The smallest element; padding never wins.</summary>
    Min,

    /// <summary>The mean of the window.</summary>
    Average,
}
