using Netwright;

[Network(8, 2, 2)]
[DepthwiseConv2D(3)]
public partial class Net;
