using Netwright;

[Network(3, 100_000, 100_000)]
[MaxPool2D(2)]
public partial class Net;
