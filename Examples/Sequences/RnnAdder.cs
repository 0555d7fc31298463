using Netwright;

namespace Sequences;

/// <summary>A plain recurrent layer: what it saw early fades with every step.</summary>
[Network(AddingProblem.Length, 2)]
[SimpleRNN(32), Dense(1)]
public sealed partial class RnnAdder;
