using Netwright;

[Network(3, 8, 8)]
[Conv2D(4, 3, Name = "trunk")]
[GlobalAvgPool2D, Dense(4), Output("aux")]
[Flatten(From = "trunk"), Dense(2)]
public partial class Net;
