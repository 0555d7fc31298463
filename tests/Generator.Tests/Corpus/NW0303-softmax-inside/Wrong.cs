using Netwright;

[Network(4)]
[Dense(8), Softmax, Dense(2)]
public partial class Net;
