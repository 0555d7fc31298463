using Netwright;

[Network(1, 8, 8)]
[Reshape(63), Dense(10)]
public partial class Net;
