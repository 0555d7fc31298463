using Netwright;

[Network(3, 8, 8)]
[Conv2D(4, 3, Name = "trunk")]
[GlobalAvgPool2D, Dense(4), Output("aux")]
[Dense(2, From = "trunk")]
public partial class Net;
