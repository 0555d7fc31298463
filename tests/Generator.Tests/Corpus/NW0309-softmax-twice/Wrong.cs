using Netwright;

[Network(784)]
[Dense(10), Softmax, Softmax]
public partial class Net;
