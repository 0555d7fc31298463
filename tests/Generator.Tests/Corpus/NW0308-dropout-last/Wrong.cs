using Netwright;

[Network(784)]
[Dense(128), ReLU, Dense(10), Dropout(0.5)]
public partial class Net;
