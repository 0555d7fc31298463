using Netwright;

[Network(4, 8, 8)]
[Upsample(0)]
public partial class Net;
