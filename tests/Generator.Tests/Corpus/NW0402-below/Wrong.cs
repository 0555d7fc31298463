using Netwright;

[Network(4)]
[Dense(4), Add("late")]
[ReLU(Name = "late"), Dense(2)]
public partial class Net;
