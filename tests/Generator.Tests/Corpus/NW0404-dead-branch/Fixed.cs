using Netwright;

[Network(3, 32, 32)]
[ReLU(Name = "trunk")]
[Conv2D(8, 3, Padding = 1, From = "trunk")]
public partial class Net;
