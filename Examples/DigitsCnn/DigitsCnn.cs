using Netwright;

namespace Handwriting;

/// <summary>The courses' network for digits: each convolution sees twice as much as the one before, and looks for twice as many things.</summary>
[Network(1, 28, 28)]
[Conv2D(32, 3, Padding = 1), ReLU, MaxPool2D(2)]
[Conv2D(64, 3, Padding = 1), ReLU, MaxPool2D(2)]
[Conv2D(128, 3, Padding = 1), ReLU, MaxPool2D(2, Padding = 1)]
[Dropout(0.25), Flatten]
[Dense(128), ReLU, Dropout(0.5)]
[Dense(10)]
public sealed partial class DigitsCnn;
