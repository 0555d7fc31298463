using Netwright.Generator.Operations.Joins;

namespace Netwright.Generator.Layers.Joins.Maximum;

/// <summary><c>[Maximum]</c>: the greatest of several values, number by number.</summary>
internal sealed class MaximumKind() : ElementwiseJoinKind(JoinKind.Maximum)
{
    public override string Name => "Maximum";
}
