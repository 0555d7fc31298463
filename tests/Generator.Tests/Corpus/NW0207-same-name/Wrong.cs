using Netwright;

[Network(4)]
[Dense(8, Name = "fc"), ReLU]
[Dense(2, Name = "fc")]
public partial class Net;
