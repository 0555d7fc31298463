using Netwright;

[Network(4)]
[Dense(8, Name = "first_layer"), Dense(2)]
public partial class Net;
