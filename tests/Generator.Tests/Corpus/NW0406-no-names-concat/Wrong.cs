using Netwright;

[Network(4)]
[Dense(4), Concat()]
public partial class Net;
