using Netwright;

[Network(4)]
[Dense(4), Add("sum", Name = "sum"), Dense(2)]
public partial class Net;
