using Netwright;

[Network(3, 4096, 4096)]
[Conv2D(64, 3, Padding = 1)]
public partial class Net;
