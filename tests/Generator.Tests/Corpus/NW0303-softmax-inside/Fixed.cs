using Netwright;

[Network(4)]
[Dense(8), Dense(2), Softmax]
public partial class Net;
