using Netwright;

[Network(4)]
[Dense(8), Sigmoid, Dense(2)]
public partial class Net;
