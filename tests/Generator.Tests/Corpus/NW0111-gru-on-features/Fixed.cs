using Netwright;

[Network(100, 1)]
[GRU(32)]
public partial class Net;
