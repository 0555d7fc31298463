using Netwright;

[Network(1, 28, 28)]
[MaxPool2D(3, Padding = 2)]
public partial class Net;
