using Netwright;

[Network(4)]
[Dense(8), LeakyReLU(0.1), Dense(2)]
public partial class Net;
