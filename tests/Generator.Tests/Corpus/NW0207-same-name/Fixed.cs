using Netwright;

[Network(4)]
[Dense(8, Name = "fc"), ReLU]
[Dense(2, Name = "fc_2")]
public partial class Net;
