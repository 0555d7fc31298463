using Netwright;

[Network(100, 8)]
[Conv1D(4, 3), ReLU, Flatten, Dense(10)]
public partial class Net;
