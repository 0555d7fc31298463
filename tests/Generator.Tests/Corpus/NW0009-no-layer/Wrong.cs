using Netwright;

[Network(1, 28, 28)]
public partial class Net;
