using Netwright;

[Network(4)]
[Dense(8), ReLU]
[Dense(2)]
public partial class Net;
