namespace Netwright.Numerics.Tests.Declarations.Losses;

[Network(6)]
[Dense(8), Tanh, Dense(5)]
public partial class EndsInLogits;

[Network(6)]
[Dense(8), Tanh, Dense(5), Softmax]
public partial class EndsInSoftmax;

[Network(6)]
[Dense(8), Tanh, Dense(5), Sigmoid]
public partial class EndsInSigmoid;

[Network(6)]
[Dense(8), Tanh, Dense(5), ReLU]
public partial class EndsInReLU;

[Network(6)]
[Dense(8), Tanh, Dense(1)]
public partial class OneLogit;

[Network(6)]
[Dense(8), Tanh, Dense(1), Sigmoid]
public partial class OneProbability;

[Network(2, 3, 3)]
[Conv2D(3, 2), Softmax]
public partial class Images;
