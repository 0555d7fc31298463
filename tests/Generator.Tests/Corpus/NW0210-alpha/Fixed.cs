using Netwright;

[Network(4)]
[Dense(8), ELU, Dense(2)]
public partial class Net;
