using Netwright;

[Network(4)]
[Dense(8, Bias = false), BatchNorm(Momentum = 1.5), Dense(2)]
public partial class Net;
