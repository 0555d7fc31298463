namespace Netwright.Numerics.Tests.Declarations.Layers;

[Network(2, 3, 5)]
[Conv2D(3, 2), Flatten, ReLU, Dense(4), Tanh, Dense(3)]
public partial class FlattenInTheMiddle;

[Network(1, 3, 4)]
[Conv2D(3, 2), ReLU, Flatten, Dense(7), ReLU, Dense(3)]
public partial class ReLU;

[Network(1, 3, 4)]
[Conv2D(3, 2), LeakyReLU(0.2), Flatten, Dense(7), LeakyReLU, Dense(3)]
public partial class LeakyReLU;

[Network(1, 3, 4)]
[Conv2D(3, 2), Tanh, Flatten, Dense(7), Tanh, Dense(3)]
public partial class Tanh;

[Network(1, 3, 4)]
[Conv2D(3, 2), Sigmoid, Flatten, Dense(7), Sigmoid, Dense(3)]
public partial class Sigmoid;

[Network(1, 3, 4)]
[Conv2D(3, 2), Softmax, Flatten, Dense(5), Softmax, Dense(3)]
public partial class SoftmaxInTheMiddle;

[Network(7)]
[Dense(5), Tanh, Dense(4), Softmax]
public partial class SoftmaxLast;

[Network(1, 8, 10)]
[Conv2D(3, 3, Padding = 1), Tanh, AvgPool2D(2), Conv2D(4, 3), ReLU, MaxPool2D(2), Flatten, Dense(6), Tanh, Dense(4)]
public partial class Fused;
