using Netwright;

[Network(3, 32, 32)]
[Conv2D(32, 3, Padding = 1), ReLU, Flatten]
[Dense(128), ReLU, Dense(10)]
public partial class Net;
