using Netwright;

[Network(1, 5, 5)]
[Flatten, Embedding(100, 8)]
public partial class Net;
