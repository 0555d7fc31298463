using Netwright;

[Network(1, 4, 4)]
[Conv2D(6, 5)]
public partial class Net;
