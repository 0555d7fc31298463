using Netwright;

[Network(1, 28, 28)]
[Dense(10)]
public partial class Net;
