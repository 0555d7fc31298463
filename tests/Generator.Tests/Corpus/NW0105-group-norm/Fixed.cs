using Netwright;

[Network(6, 8, 8)]
[Conv2D(6, 3, Bias = false), GroupNorm(3)]
public partial class Net;
