using Netwright;

[Network(100, 8)]
[Conv1D(16, 5), ReLU, Flatten, Dense(2)]
public partial class Net;
