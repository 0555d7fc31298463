using Netwright;

[Network(1, 28, 28)]
[Conv2D(6, 5)]
[MaxPool2D(2), Flatten, Dense(10)]
public partial class Net;
