using Netwright;

[Conv2D(6, 5), Tanh]
[Flatten, Dense(10)]
public partial class Net;
