using Netwright.Generator.Operations.Recurrence;

namespace Netwright.Generator.Layers.Recurrent.SimpleRNN;

/// <summary>Reads and checks <c>[SimpleRNN]</c>.</summary>
internal sealed class SimpleRNNKind() : RecurrentKind(CellKind.Simple)
{
    public override string Name => "SimpleRNN";
}
