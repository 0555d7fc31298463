using Netwright;

[Network(1, 8, 8)]
[Conv2D(2, 3, Padding = 1), Tanh, Flatten, Tanh]
public partial class Net;
