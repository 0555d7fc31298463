using Netwright;

[Network(8)]
[Dense(8, Bias = false), BatchNorm, ReLU]
public partial class Net;
