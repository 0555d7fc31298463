using Netwright;

[Network(8, 8, 8)]
[LocalResponseNorm(5, Alpha = -1)]
public partial class Net;
