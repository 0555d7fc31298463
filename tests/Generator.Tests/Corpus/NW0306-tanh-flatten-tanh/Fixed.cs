using Netwright;

[Network(1, 8, 8)]
[Conv2D(2, 3, Padding = 1), Tanh, Flatten]
public partial class Net;
