using Netwright;

[Network(1, 8, 3)]
[Conv2D(6, 3, 7)]
public partial class Net;
