using Netwright;

[Network(4)]
[Dense(8), Dropout(50), Dense(2)]
public partial class Net;
