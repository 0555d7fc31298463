using Netwright;

[Network(1, 10, 10)]
[ZeroPad2D(1)]
public partial class Net;
