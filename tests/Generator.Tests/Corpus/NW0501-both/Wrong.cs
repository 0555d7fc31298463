using Netwright;

[Network(4)]
[Dense(2)]
[Block]
public partial class Net;
