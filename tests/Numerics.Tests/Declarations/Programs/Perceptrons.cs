namespace Netwright.Numerics.Tests.Declarations.Programs;

[Network(2)]
[Dense(8), Tanh, Dense(1), Sigmoid]
public partial class ExclusiveOr;

[Network(1)]
[Dense(24), Tanh, Dense(24), Tanh, Dense(1)]
public partial class Curve;

[Network(4)]
[Dense(16), ReLU, Dense(3), Softmax]
public partial class Flowers;
