using Netwright;

[Network(1, 28, 28)]
[Conv2D(6, 3)]
public partial class Net;
