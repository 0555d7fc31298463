using Netwright;

[Network(16)]
[Dense(8), Output("head"), Dense(2, Name = "head_2")]
public partial class Net;
