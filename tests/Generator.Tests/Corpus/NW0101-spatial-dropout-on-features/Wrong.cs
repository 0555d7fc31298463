using Netwright;

[Network(100)]
[Dense(20), SpatialDropout2D(0.5)]
[Dense(2)]
public partial class Net;
