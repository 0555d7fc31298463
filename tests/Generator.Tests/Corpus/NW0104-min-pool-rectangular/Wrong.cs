using Netwright;

[Network(1, 2, 9)]
[MinPool2D(3, 2)]
public partial class Net;
