using Netwright;

[Network(4)]
[Dense(10)]
public partial class Net;
