using Netwright;

[Network(4)]
[Dense(8), LayerNorm, Dense(2)]
public partial class Net;
