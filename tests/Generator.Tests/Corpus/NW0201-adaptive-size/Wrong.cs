using Netwright;

[Network(4, 8, 8)]
[AdaptiveMaxPool2D(0)]
public partial class Net;
