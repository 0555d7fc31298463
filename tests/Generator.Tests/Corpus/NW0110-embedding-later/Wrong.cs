using Netwright;

[Network(8)]
[Dense(8), Embedding(100, 16)]
public partial class Net;
