using Netwright;

[Network(6, 8, 8)]
[Conv2D(6, 3, Bias = false), GroupNorm(4)]
public partial class Net;
