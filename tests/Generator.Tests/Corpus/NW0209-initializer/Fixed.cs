using Netwright;

[Network(4)]
[Dense(8)]
public partial class Net;
