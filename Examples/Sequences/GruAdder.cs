using Netwright;

namespace Sequences;

/// <summary>Two gates instead of the three of an LSTM, and no cell beside the state.</summary>
[Network(AddingProblem.Length, 2)]
[GRU(32), Dense(1)]
public sealed partial class GruAdder;
