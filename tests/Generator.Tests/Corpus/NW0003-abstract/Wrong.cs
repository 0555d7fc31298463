using Netwright;

[Network(4)]
[Dense(2)]
public abstract partial class Net;
