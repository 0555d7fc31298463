using Netwright;

[Network(100)]
[GRU(32)]
public partial class Net;
