using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Layers.Pooling1D;

/// <summary><c>[AvgPool1D]</c>: the mean of each window.</summary>
internal sealed class AvgPool1DKind() : Pooling1DKind(PoolKind.Average)
{
    public override string Name => "AvgPool1D";
}
