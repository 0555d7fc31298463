using Netwright;

[Network(4, 8, 8)]
[ZeroPad2D(1)]
public partial class Net;
