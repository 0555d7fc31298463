using Netwright;

[Network(4)]
[Dense(8, Name = "input"), Dense(2)]
public partial class Net;
