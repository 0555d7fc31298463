using Netwright;

[Network(100)]
[AdaptiveAvgPool2D(7)]
public partial class Net;
