using Netwright;

[Network(8)]
[Dense(8), GroupNorm(8)]
public partial class Net;
