using Netwright;

[Network(4)]
[Dense(4), Use<string>]
public partial class Net;
