using Netwright;

[Network(3, 32, 32)]
[Conv2D(8, 3, Padding = 1), Add("input", Projection = true)]
public partial class Net;
