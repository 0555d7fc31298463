namespace Netwright.Numerics.Tests.Declarations.Layers;

[Network(9)]
[Dense(17), Dense(5)]
public partial class Dense;

[Network(16)]
[Dense(15, Bias = false), Tanh, Dense(2, Bias = false)]
public partial class DenseNoBias;

[Network(3)]
[Dense(33), Tanh, Dense(16), Tanh, Dense(1)]
public partial class DenseWide;
