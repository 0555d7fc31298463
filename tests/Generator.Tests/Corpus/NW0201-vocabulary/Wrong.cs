using Netwright;

[Network(20)]
[Embedding(0, 8)]
public partial class Net;
