using Netwright;

[Network(784)]
[Flatten, Dense(10)]
public partial class Net;
