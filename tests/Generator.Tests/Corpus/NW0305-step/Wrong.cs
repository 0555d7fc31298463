using Netwright;

[Network(4)]
[Dense(8), Step, Dense(2)]
public partial class Net;
