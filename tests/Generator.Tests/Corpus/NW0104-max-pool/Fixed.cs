using Netwright;

[Network(1, 4, 4)]
[MaxPool2D(4)]
public partial class Net;
