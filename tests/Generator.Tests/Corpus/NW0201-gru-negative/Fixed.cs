using Netwright;

[Network(20, 8)]
[GRU(16), Dense(2)]
public partial class Net;
