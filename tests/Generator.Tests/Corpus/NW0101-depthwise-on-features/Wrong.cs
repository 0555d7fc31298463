using Netwright;

[Network(100)]
[DepthwiseConv2D(3)]
public partial class Net;
