using Netwright;

[Network(100)]
[Embedding(1000, 8), Flatten, Dense(2)]
public partial class Net;
