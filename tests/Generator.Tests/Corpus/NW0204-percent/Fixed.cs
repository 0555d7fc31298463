using Netwright;

[Network(4)]
[Dense(8), Dropout(0.5), Dense(2)]
public partial class Net;
