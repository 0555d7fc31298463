using Netwright;

[Network(4)]
[Dense(8, Name = "inputLayer"), Dense(2)]
public partial class Net;
