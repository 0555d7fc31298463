using Netwright;

[Network(784)]
[Dense(128), ReLU, Dropout(0.5), Dense(10)]
public partial class Net;
