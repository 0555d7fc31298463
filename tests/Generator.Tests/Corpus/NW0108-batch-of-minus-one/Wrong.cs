using Netwright;

[Network(-1, 784)]
[Flatten, Dense(10)]
public partial class Net;
