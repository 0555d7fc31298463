using Netwright;

[Network(4)]
[Dense(0)]
public partial class Net;
