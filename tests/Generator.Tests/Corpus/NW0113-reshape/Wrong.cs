using Netwright;

[Network(16)]
[Dense(32), Reshape(4, 3, 3)]
public partial class Net;
