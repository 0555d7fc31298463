using Netwright;

[Network(8)]
[Dense(8, Bias = true), BatchNorm, ReLU]
public partial class Net;
