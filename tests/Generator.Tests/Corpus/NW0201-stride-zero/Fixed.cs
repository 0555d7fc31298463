using Netwright;

[Network(1, 28, 28)]
[Conv2D(6, 5)]
public partial class Net;
