using Netwright;

[Network(20, 8)]
[GRU(16, ReturnSequences = true), MaxPool2D(2)]
[Flatten, Dense(2)]
public partial class Net;
