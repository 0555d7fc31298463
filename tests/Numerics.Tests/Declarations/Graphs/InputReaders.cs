namespace Netwright.Numerics.Tests.Declarations.Graphs;

[Network(3, 4, 5)]
[BatchNorm]
public partial class BatchNormOfTheInput;

[Network(3, 2, 4)]
[GlobalAvgPool2D, Dense(3), Sigmoid, Multiply("input"), Flatten, Dense(2)]
public partial class GateOfTheInput;

[Network(5)]
[Dense(5), Tanh, Multiply("input"), Dense(5), Maximum("input"), Dense(2)]
public partial class JoinsOfTheInput;
