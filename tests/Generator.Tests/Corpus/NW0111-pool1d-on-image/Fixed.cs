using Netwright;

[Network(3, 8, 8)]
[MaxPool2D(2)]
public partial class Net;
