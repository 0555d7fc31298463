using Netwright;

[Network(4)]
[Dense(8, Name = "head_fc"), Dense(2)]
public partial class Net;
