using Netwright;

[Network(20, 4)]
[MaxPool1D(2, Padding = 1)]
public partial class Net;
