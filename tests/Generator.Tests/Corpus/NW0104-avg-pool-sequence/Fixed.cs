using Netwright;

[Network(3, 8)]
[AvgPool1D(3)]
public partial class Net;
