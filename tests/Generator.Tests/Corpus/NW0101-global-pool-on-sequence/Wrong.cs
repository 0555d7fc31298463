using Netwright;

[Network(100, 8)]
[GlobalAvgPool2D, Dense(10)]
public partial class Net;
