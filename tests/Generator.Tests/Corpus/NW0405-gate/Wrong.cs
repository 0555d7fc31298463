using Netwright;

[Network(4, 8, 8)]
[GlobalAvgPool2D, Dense(3), Sigmoid, Multiply("input")]
public partial class Net;
