using Netwright;

namespace Sequences;

/// <summary>Gates decide what a cell keeps: it can carry a number over the whole sequence.</summary>
[Network(AddingProblem.Length, 2)]
[LSTM(32), Dense(1)]
public sealed partial class LstmAdder;
