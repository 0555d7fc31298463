using Netwright;

[Network(1, 28, 28)]
[MaxPool2D(3, Padding = 1)]
public partial class Net;
