using Netwright.Generator.Operations.Joins;

namespace Netwright.Generator.Layers.Joins.Average;

/// <summary><c>[Average]</c>: the mean of several values, number by number.</summary>
internal sealed class AverageKind() : ElementwiseJoinKind(JoinKind.Average)
{
    public override string Name => "Average";
}
