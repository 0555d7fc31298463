using Netwright;

[Network(16)]
[Dense(8), Output("head"), Dense(2, Name = "head")]
public partial class Net;
