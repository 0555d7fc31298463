using Netwright;

[Network(8)]
[Dense(8, Name = "a"), Add("a"), Dense(2)]
public partial class Net;
