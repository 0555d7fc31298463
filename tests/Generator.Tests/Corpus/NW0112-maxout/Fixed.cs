using Netwright;

[Network(16)]
[Dense(8), Maxout(2)]
public partial class Net;
