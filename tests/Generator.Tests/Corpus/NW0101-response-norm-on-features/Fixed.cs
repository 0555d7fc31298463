using Netwright;

[Network(1, 10, 10)]
[LocalResponseNorm(5)]
public partial class Net;
