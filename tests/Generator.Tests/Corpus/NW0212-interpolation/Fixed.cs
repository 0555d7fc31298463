using Netwright;

[Network(4, 8, 8)]
[Upsample(2)]
public partial class Net;
