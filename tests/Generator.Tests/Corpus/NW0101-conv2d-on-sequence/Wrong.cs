using Netwright;

[Network(100, 8)]
[Conv2D(16, 3, Padding = 1), ReLU]
[Flatten, Dense(2)]
public partial class Net;
