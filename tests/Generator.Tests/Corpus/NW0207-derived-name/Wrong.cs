using Netwright;

[Network(4)]
[Dense(8), ReLU]
[Dense(2, Name = "dense1")]
public partial class Net;
