using Netwright;

[Network(1, 10, 10)]
[AdaptiveAvgPool2D(7)]
public partial class Net;
