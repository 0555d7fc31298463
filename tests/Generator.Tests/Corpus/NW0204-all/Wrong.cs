using Netwright;

[Network(3, 8, 8)]
[SpatialDropout2D(1.0), GlobalAvgPool2D]
public partial class Net;
