using Netwright;

[Network(4)]
[Dense(8)]
[ReLU, Dense(2)]
[Softmax]
public partial class Net;

public partial class Net;
