using Netwright;

[Network(4)]
[Dense(8, Initializer = (Initializer)99)]
public partial class Net;
