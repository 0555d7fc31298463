namespace Netwright.Numerics.Tests.Declarations.Graphs;

[Network(3, 7, 6)]
[Conv2D(5, 3, Padding = 1), BatchNorm, Tanh, MaxPool2D(2), Conv2D(18, 2), BatchNorm(Affine = false), Flatten, Dense(4)]
public partial class Normalised;

[Network(9)]
[Dense(20), BatchNorm(Momentum = 0.3, Epsilon = 1e-3), Sigmoid, Dense(3)]
public partial class NormalisedDense;

[Network(3, 8, 8)]
[Conv2D(6, 3, Padding = 1, Name = "stem")]
[Conv2D(6, 3, Padding = 1, Bias = false), BatchNorm, Tanh, Conv2D(6, 3, Padding = 1), Add("stem"), Tanh(Name = "first")]
[Conv2D(6, 3, Padding = 1), Add("first"), AvgPool2D(2), Flatten, Dense(5)]
public partial class Residual;

[Network(4, 6, 5)]
[Conv2D(3, 1, Name = "a"), Tanh(Name = "b"), Conv2D(3, 1, Name = "c"), Sigmoid(Name = "d")]
[Multiply("a", "c", Name = "e"), Maximum("b", "c", Name = "f", From = "d"), Average("e", "a", From = "f"), Flatten, Dense(3)]
public partial class Joined;

[Network(5, 7, 7)]
[Conv2D(4, 1, Name = "b1")]
[Conv2D(3, 1, From = "input"), Tanh, Conv2D(6, 3, Padding = 1, Name = "b3")]
[MaxPool2D(3, Stride = 1, Padding = 1, From = "input"), Conv2D(20, 1, Name = "bp")]
[Concat("b1", "b3", From = "bp"), Tanh, Conv2D(4, 3), Flatten, Dense(4)]
public partial class Inception;

[Network(3, 6, 6)]
[Conv2D(18, 3, Padding = 1, Name = "features"), AvgPool2D(6), Flatten, Dense(4), Tanh, Dense(18), Sigmoid]
[Multiply("features"), Conv2D(2, 3), Flatten, Dense(3)]
public partial class Excited;

[Network(3, 8, 8)]
[Conv2D(4, 3, Padding = 1), BatchNorm, Tanh(Name = "shortcut")]
[Conv2D(7, 3, Stride = 2, Padding = 1, Bias = false), BatchNorm, Tanh, Conv2D(7, 3, Padding = 1, Bias = false), BatchNorm]
[Add("shortcut", Projection = true), Tanh, Flatten, Dense(3)]
public partial class Projected;
