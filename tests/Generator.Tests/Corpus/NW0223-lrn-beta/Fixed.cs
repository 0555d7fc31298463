using Netwright;

[Network(8, 8, 8)]
[LocalResponseNorm(5)]
public partial class Net;
