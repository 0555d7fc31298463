using Netwright;

[Network(4)]
[Dense(2)]
partial class Net;
