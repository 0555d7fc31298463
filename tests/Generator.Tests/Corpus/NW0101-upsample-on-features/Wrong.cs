using Netwright;

[Network(16)]
[Dense(8), Upsample(2)]
public partial class Net;
