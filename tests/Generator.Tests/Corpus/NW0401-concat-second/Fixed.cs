using Netwright;

[Network(4)]
[Dense(4, Name = "left"), ReLU(Name = "right")]
[Dense(4), Concat("left", "right")]
public partial class Net;
