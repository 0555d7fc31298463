using Netwright;

[Network(784)]
[Conv2D(6, 5)]
[Flatten, Dense(10)]
public partial class Net;
