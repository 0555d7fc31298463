using Netwright;

[Network(4, 8, 8)]
[Upsample(2, Mode = (Interpolation)7)]
public partial class Net;
