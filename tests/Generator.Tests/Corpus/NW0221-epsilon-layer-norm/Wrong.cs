using Netwright;

[Network(4)]
[Dense(8), LayerNorm(Epsilon = -1e-5), Dense(2)]
public partial class Net;
