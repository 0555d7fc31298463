namespace Netwright.Numerics.Tests.Declarations.Layers;

// Convolutions of few channels on plain rows of sixteen pixels and more, which stand in the lanes where a single sample is computed.
[Network(1, 6, 28)]
[Conv2D(6, 5, Padding = 2), LeakyReLU, MaxPool2D(2), Conv2D(3, 2), Flatten, Dense(2)]
public partial class PixelsPooled;

[Network(2, 4, 34, Winograd = false)]
[Conv2D(3, 3, Padding = 1), Tanh, AvgPool2D(2), Flatten, Dense(3)]
public partial class PixelsAveraged;

[Network(1, 3, 16, Winograd = false)]
[Conv2D(5, 3, Padding = 1), BatchNorm, SiLU, MinPool2D(1, 2), Conv2D(17, 3, Padding = 2), Flatten, Dense(2)]
public partial class PixelsOfOneBlock;

[Network(1, 4, 33, Winograd = false)]
[Conv2D(2, 3, Padding = 1, Bias = false), Conv2D(3, 3, Padding = 2, Dilation = 2), MaxPool2D(2, 1), Sigmoid, Conv2D(2, 2)]
public partial class PixelsHandedOut;

[Network(1, 4, 20, Winograd = false)]
[Conv2D(2, 3, Padding = 1), Tanh(Name = "first"), Conv2D(2, 3, Padding = 1), Add("first"), Flatten, Dense(2)]
public partial class PixelsThatAJoinReads;
