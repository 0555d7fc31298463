namespace Netwright.Numerics.Tests.Declarations.Layers;

[Network(5, 3)]
[SimpleRNN(4), Dense(3)]
public partial class SimpleRNN;

[Network(4, 2)]
[SimpleRNN(5, ReturnSequences = true), SimpleRNN(3, ReturnSequences = true), Flatten, Dense(3)]
public partial class SimpleRNNOfEveryStep;

[Network(1, 3)]
[SimpleRNN(2), Dense(2)]
public partial class SimpleRNNOfOneStep;

[Network(5, 3)]
[LSTM(4), Dense(3)]
public partial class LSTM;

[Network(4, 2)]
[LSTM(5, ReturnSequences = true), LSTM(3)]
public partial class LSTMOfEveryStep;

[Network(6, 2)]
[Conv1D(3, 2), Tanh, LSTM(17, ReturnSequences = true), Conv1D(2, 3, Padding = 1), Flatten, Dense(3)]
public partial class LSTMBehindConvolution;

[Network(5, 3)]
[GRU(4), Dense(3)]
public partial class GRU;

[Network(4, 2)]
[GRU(5, ReturnSequences = true), GRU(3)]
public partial class GRUOfEveryStep;

[Network(5)]
[Embedding(7, 3), LSTM(4), Dense(3)]
public partial class Embedding;

[Network(4)]
[Embedding(8, 2), Flatten, Dense(3)]
public partial class EmbeddingFlattened;

[Network(3)]
[Reshape(3, 1), Reshape(3), Embedding(4, 2), GRU(3)]
public partial class EmbeddingBehindViews;
