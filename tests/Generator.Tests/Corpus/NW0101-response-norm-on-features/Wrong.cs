using Netwright;

[Network(100)]
[LocalResponseNorm(5)]
public partial class Net;
