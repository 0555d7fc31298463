using Netwright;

[Network(4)]
[Dense(8, Name = "net"), Dense(2)]
public partial class Net;
