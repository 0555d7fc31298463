using Netwright;

[Network(100, 8)]
[Flatten, Conv1D(16, 5), ReLU, Dense(2)]
public partial class Net;
