using Netwright;

[Network(4)]
[Dense(4, Name = "dense1"), ReLU]
[Dense(4), Add("dense1")]
public partial class Net;
