using Netwright;

[Network(3, 16, 16)]
[MaxPool2D(2), MaxPool2D(2), MaxPool2D(2)]
[Conv2D(8, 3, Padding = 1)]
public partial class Net;
