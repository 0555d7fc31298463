using Netwright;

namespace Regularisation;

/// <summary>The plain network, which in training has to do without half of its features.</summary>
[Network(1, 28, 28)]
[Conv2D(32, 3, Padding = 1), ReLU, MaxPool2D(2)]
[Conv2D(64, 3, Padding = 1), ReLU, MaxPool2D(2), Dropout(0.25)]
[Flatten, Dense(128), ReLU, Dropout(0.5)]
[Dense(10)]
public sealed partial class DropoutNetwork;
