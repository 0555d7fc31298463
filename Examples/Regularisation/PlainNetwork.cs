using Netwright;

namespace Regularisation;

/// <summary>A convolutional network with 421,642 parameters: four hundred for each of a thousand images, so that it can learn them by heart.</summary>
[Network(1, 28, 28)]
[Conv2D(32, 3, Padding = 1), ReLU, MaxPool2D(2)]
[Conv2D(64, 3, Padding = 1), ReLU, MaxPool2D(2)]
[Flatten, Dense(128), ReLU]
[Dense(10)]
public sealed partial class PlainNetwork;
