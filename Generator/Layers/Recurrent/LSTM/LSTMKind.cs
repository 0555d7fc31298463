using Netwright.Generator.Operations.Recurrence;

namespace Netwright.Generator.Layers.Recurrent.LSTM;

/// <summary>Reads and checks <c>[LSTM]</c>.</summary>
internal sealed class LSTMKind() : RecurrentKind(CellKind.LongShortTerm)
{
    public override string Name => "LSTM";
}
