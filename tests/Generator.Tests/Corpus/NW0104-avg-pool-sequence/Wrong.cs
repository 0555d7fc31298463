using Netwright;

[Network(3, 8)]
[AvgPool1D(4)]
public partial class Net;
