using Netwright;

[Network(1, 28, 28)]
[Flatten, Dense(10)]
public partial class Net;
