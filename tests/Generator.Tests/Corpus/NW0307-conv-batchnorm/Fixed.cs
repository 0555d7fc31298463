using Netwright;

[Network(3, 32, 32)]
[Conv2D(16, 3, Padding = 1, Bias = false), BatchNorm, ReLU]
[GlobalAvgPool2D]
public partial class Net;
