using Netwright;

[Network(3, 32, 32)]
[Conv2D(6, 3, Padding = 2)]
public partial class Net;
