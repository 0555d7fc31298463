using Netwright;

[Network(64, 512, 512)]
[Upsample(8)]
public partial class Net;
