using Netwright;

[Network(4)]
[Dense(4), Dense(2, From = "trunk")]
public partial class Net;
