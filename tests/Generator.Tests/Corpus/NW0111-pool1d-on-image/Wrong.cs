using Netwright;

[Network(3, 8, 8)]
[MaxPool1D(2)]
public partial class Net;
