using Netwright;

[Network(8)]
[Dense(4), Add("input", Projection = true)]
public partial class Net;
