using Netwright;

[Network(4)]
[Dense(4), Output("scores")]
public partial class Net;
