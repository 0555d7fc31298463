using Netwright;

namespace Probe;

/// <summary>The layers that LeNet-5 has not, on more channels.</summary>
[Network(3, 16, 16)]
[Conv2D(48, 3, Padding = 1), ReLU, MaxPool2D(2)]
[Conv2D(48, 3, Padding = 1, Groups = 48), LeakyReLU]
[Conv2D(40, 3, Dilation = 2, Groups = 4), Sigmoid]
[AvgPool2D(2, Stride = 1), Flatten, Dropout(0.25f)]
[Dense(200), ReLU, Dense(17), Softmax]
public sealed partial class Wide;
