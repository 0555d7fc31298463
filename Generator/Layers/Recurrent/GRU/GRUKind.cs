using Netwright.Generator.Operations.Recurrence;

namespace Netwright.Generator.Layers.Recurrent.GRU;

/// <summary>Reads and checks <c>[GRU]</c>.</summary>
internal sealed class GRUKind() : RecurrentKind(CellKind.Gated)
{
    public override string Name => "GRU";
}
