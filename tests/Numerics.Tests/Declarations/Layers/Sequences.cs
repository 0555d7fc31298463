namespace Netwright.Numerics.Tests.Declarations.Layers;

[Network(7, 3)]
[Conv1D(4, 3), Conv1D(2, 2), Flatten, Dense(3)]
public partial class Conv1D;

[Network(7, 3)]
[Conv1D(4, 3, Padding = 1), Tanh, Conv1D(5, 5, Stride = 2, Padding = 2), ReLU, Flatten, Dense(3)]
public partial class Conv1DPadded;

[Network(9, 4)]
[Conv1D(6, 2), Conv1D(4, 3, Stride = 2, Padding = 2, Dilation = 2, Groups = 2, Bias = false), Flatten, Dense(3)]
public partial class Conv1DAll;

[Network(6, 3)]
[Conv1D(4, 4, Padding = Padding.Same), Sigmoid, Conv1D(3, 2, Padding = Padding.Same)]
public partial class Conv1DSame;

[Network(5, 3)]
[Conv1D(4, 5), Flatten, Dense(3)]
public partial class Conv1DWhole;

[Network(9, 1)]
[Conv1D(1, 3), Tanh, Conv1D(17, 2), Flatten, Dense(3)]
public partial class Conv1DOneFeature;

[Network(9, 3)]
[Conv1D(4, 2), MaxPool1D(2), Flatten, Dense(3)]
public partial class MaxPool1D;

[Network(9, 3)]
[Conv1D(4, 2), MaxPool1D(3, Stride = 2, Padding = 1), Conv1D(3, 3, Padding = 1), Flatten, Dense(3)]
public partial class MaxPool1DPadded;

[Network(9, 3)]
[Conv1D(4, 2), AvgPool1D(3, Stride = 2, Padding = 1, CeilMode = true), Flatten, Dense(3)]
public partial class AvgPool1D;

[Network(9, 3)]
[Conv1D(4, 2), AvgPool1D(3, Stride = 1, Padding = 1, CountIncludePad = false), Flatten, Dense(3)]
public partial class AvgPool1DUncounted;

[Network(5, 4)]
[Tanh, Flatten, Dense(3)]
public partial class FlattenedSequence;
