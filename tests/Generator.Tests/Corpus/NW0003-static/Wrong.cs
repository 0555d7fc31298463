using Netwright;

[Network(4)]
[Dense(2)]
public static partial class Net;
