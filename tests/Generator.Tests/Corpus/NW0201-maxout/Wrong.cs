using Netwright;

[Network(8)]
[Maxout(0)]
public partial class Net;
