using Netwright;

namespace Regularisation;

/// <summary>The plain network with batch normalisation: what a sample becomes depends on those beside it, which is noise to learn with.</summary>
[Network(1, 28, 28)]
[Conv2D(32, 3, Padding = 1, Bias = false), BatchNorm, ReLU, MaxPool2D(2)]
[Conv2D(64, 3, Padding = 1, Bias = false), BatchNorm, ReLU, MaxPool2D(2)]
[Flatten, Dense(128, Bias = false), BatchNorm, ReLU]
[Dense(10)]
public sealed partial class BatchNormNetwork;
