using Netwright;

[Network(4)]
[Dense(4), Add]
public partial class Net;
