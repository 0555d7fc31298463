using Netwright;

[Network(3, 16, 16)]
[Conv2D(8, 3), GlobalAvgPool2D]
[InstanceNorm, Dense(10)]
public partial class Net;
