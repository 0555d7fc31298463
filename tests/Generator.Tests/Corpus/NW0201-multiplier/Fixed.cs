using Netwright;

[Network(4, 8, 8)]
[DepthwiseConv2D(3)]
public partial class Net;
