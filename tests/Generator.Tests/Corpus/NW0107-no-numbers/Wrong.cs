using Netwright;

[Network()]
[Dense(10)]
public partial class Net;
