using Netwright;

[Network(1, 4, 4)]
[Conv2D(6, 5, Padding = 1)]
public partial class Net;
