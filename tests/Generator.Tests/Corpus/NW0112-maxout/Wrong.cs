using Netwright;

[Network(16)]
[Dense(8), Maxout(3)]
public partial class Net;
