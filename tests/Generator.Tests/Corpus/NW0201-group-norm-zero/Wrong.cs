using Netwright;

[Network(4, 8, 8)]
[GroupNorm(0)]
public partial class Net;
