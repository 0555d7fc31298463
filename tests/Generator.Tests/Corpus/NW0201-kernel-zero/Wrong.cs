using Netwright;

[Network(1, 28, 28)]
[MaxPool2D(0)]
public partial class Net;
