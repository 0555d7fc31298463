using Netwright;

[Network(4)]
[Dense(8, Name = "forward"), Dense(2)]
public partial class Net;
