using Netwright;

[Network(8, 8, 8)]
[LocalResponseNorm(5, Beta = float.NaN)]
public partial class Net;
