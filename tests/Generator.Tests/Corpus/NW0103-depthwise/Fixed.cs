using Netwright;

[Network(8, 2, 2)]
[DepthwiseConv2D(3, Padding = 1)]
public partial class Net;
