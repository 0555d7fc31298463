using Netwright.Generator.Operations.Pooling;

namespace Netwright.Generator.Layers.Pooling1D;

/// <summary><c>[MaxPool1D]</c>: the greatest number of each window.</summary>
internal sealed class MaxPool1DKind() : Pooling1DKind(PoolKind.Max)
{
    public override string Name => "MaxPool1D";
}
