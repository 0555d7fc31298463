using Netwright;

[Network(784)]
[Dense(10), Softmax]
[LogSoftmax]
public partial class Net;
