namespace Netwright.Numerics.Tests.Declarations.Layers;

// Convolutions of eight channels or fewer, of which two pixels share the lanes where a single sample is computed.
[Network(1, 9, 12)]
[Conv2D(6, 5, Padding = 2), Flatten, Dense(3)]
public partial class PairsStored;

[Network(2, 8, 12)]
[Conv2D(7, 3, Padding = 1), Tanh, AvgPool2D(2), Flatten, Dense(3)]
public partial class PairsAveraged;

[Network(1, 6, 16)]
[Conv2D(8, 3, Padding = 1), Sigmoid, MaxPool2D(1, 4), Conv2D(3, 2), Flatten, Dense(2)]
public partial class PairsInWideWindows;

[Network(3, 9, 13)]
[Conv2D(8, 5, Stride = 2, Padding = 2, Bias = false), Conv2D(5, 3, Padding = 2), Flatten, Dense(3)]
public partial class PairsStrided;

[Network(2, 6, 10)]
[Conv2D(20, 2), Tanh, Conv2D(4, 2, Padding = 1), BatchNorm, SiLU, MaxPool2D(1, 2), Flatten, Dense(3)]
public partial class PairsNormalised;

[Network(18, 3)]
[Conv1D(5, 3, Padding = Padding.Same), Tanh, Conv1D(6, 4, Stride = 2, Padding = 1), Flatten, Dense(3)]
public partial class PairsOfASequence;
