using Netwright;

[Network(0, 28, 28)]
[Flatten, Dense(10)]
public partial class Net;
