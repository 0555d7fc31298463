using Netwright;

[Network(64, 56, 56)]
[Conv2D(64, 1, Stride = 1)]
public partial class Net;
