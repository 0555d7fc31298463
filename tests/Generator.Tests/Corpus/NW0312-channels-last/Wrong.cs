using Netwright;

[Network(32, 32, 3)]
[Conv2D(16, 3, Padding = 1), ReLU, GlobalAvgPool2D, Dense(10)]
public partial class Net;
