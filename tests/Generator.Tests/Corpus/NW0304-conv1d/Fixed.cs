using Netwright;

[Network(20, 8)]
[Conv1D(16, 3, Padding = 2), Flatten, Dense(2)]
public partial class Net;
