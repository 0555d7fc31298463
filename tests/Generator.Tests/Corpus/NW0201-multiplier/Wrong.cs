using Netwright;

[Network(4, 8, 8)]
[DepthwiseConv2D(3, Multiplier = 0)]
public partial class Net;
