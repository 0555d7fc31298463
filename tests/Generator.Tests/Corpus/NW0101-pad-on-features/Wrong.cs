using Netwright;

[Network(100)]
[ZeroPad2D(1)]
public partial class Net;
