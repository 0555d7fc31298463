using Netwright;

[Network(3, 224, 224)]
[Flatten, Dense(10)]
public partial class Net;
