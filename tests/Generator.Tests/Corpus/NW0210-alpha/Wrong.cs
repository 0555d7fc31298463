using Netwright;

[Network(4)]
[Dense(8), ELU(-1), Dense(2)]
public partial class Net;
