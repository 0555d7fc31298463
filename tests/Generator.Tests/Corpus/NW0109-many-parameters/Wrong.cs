using Netwright;

[Network(3, 224, 224)]
[Flatten, Dense(4096)]
[Dense(1_000_000)]
public partial class Net;
