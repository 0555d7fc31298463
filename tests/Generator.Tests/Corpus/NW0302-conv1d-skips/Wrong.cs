using Netwright;

[Network(20, 8)]
[Conv1D(16, 1, Stride = 3), Flatten, Dense(2)]
public partial class Net;
