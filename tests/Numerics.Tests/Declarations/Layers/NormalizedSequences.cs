namespace Netwright.Numerics.Tests.Declarations.Layers;

[Network(5, 3)]
[Conv1D(4, 2), BatchNorm, ReLU, Conv1D(2, 2), Flatten, Dense(3)]
public partial class BatchNormOfSequence;

[Network(5, 3)]
[BatchNorm(Affine = false), Conv1D(3, 2, Padding = 1), Tanh, BatchNorm, Conv1D(17, 3, Padding = 1), BatchNorm]
public partial class BatchNormOfSequenceOftener;

[Network(4, 3)]
[LSTM(5, ReturnSequences = true), BatchNorm, GRU(4, ReturnSequences = true), BatchNorm, SimpleRNN(3)]
public partial class BatchNormBetweenRecurrences;

[Network(1, 5, 5)]
[Conv2D(4, 2), Reshape(8, 8), BatchNorm, Conv1D(3, 3), Reshape(3, 3, 2), BatchNorm, Flatten, Dense(3)]
public partial class BatchNormOfReshapedSequence;

[Network(5, 3)]
[Conv1D(4, 2), Softmax]
public partial class SoftmaxOfSequence;

[Network(5, 3)]
[LSTM(4, ReturnSequences = true), LogSoftmax]
public partial class LogSoftmaxOfSequence;

[Network(2, 4, 3)]
[Conv2D(3, 2), Softmax]
public partial class SoftmaxOfPixels;
