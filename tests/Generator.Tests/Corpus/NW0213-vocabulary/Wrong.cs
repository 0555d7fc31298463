using Netwright;

[Network(20)]
[Embedding(20_000_000, 8)]
public partial class Net;
