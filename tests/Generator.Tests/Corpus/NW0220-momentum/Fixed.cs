using Netwright;

[Network(4)]
[Dense(8, Bias = false), BatchNorm, Dense(2)]
public partial class Net;
