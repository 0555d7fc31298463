using Netwright;

[Network(1, 28, 28)]
[Conv2D(6, 3, Padding = 1, Name = "one")]
[Conv2D(6, 5, Name = "two", From = "input", Padding = 2)]
[Concat("one", From = "two"), GlobalAvgPool2D, Dense(10)]
public partial class Net;
