using Netwright;

[Network(4)]
[Dense(2)]
file partial class Net;
