using Netwright;

[Network(4)]
[Dense(4)]
public partial class Net;
