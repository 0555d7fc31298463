using Netwright;

[Network(3, 32, 32)]
[Conv2D(8, 3), MaxPool2D(2)]
[Flatten, Dense(2)]
public partial class Net;
