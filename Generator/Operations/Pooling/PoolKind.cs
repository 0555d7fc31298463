namespace Netwright.Generator.Operations.Pooling;

/// <summary>What a pooling window is reduced to.</summary>
internal enum PoolKind
{
    /// <summary>The greatest element; padding never wins.</summary>
    Max,

    /// <summary>The mean of the window, padding counted as zeros (PyTorch's default).</summary>
    Average,
}
