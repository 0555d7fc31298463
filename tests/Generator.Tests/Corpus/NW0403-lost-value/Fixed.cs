using Netwright;

[Network(3, 8, 8)]
[Conv2D(4, 1, Name = "trunk")]
[Conv2D(4, 3, Padding = 1, From = "trunk")]
public partial class Net;
