using Netwright;

[Network(1, 8, 8)]
[Conv2D(6, 3, Dilation = 4, Padding = 1)]
public partial class Net;
