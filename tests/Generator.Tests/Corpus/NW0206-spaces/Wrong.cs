using Netwright;

[Network(4)]
[Dense(8, Name = "first layer"), Dense(2)]
public partial class Net;
