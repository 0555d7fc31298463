using Netwright;

[Network(1, 10, 10)]
[DepthwiseConv2D(3)]
public partial class Net;
