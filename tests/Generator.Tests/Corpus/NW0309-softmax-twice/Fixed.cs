using Netwright;

[Network(784)]
[Dense(10), Softmax]
public partial class Net;
