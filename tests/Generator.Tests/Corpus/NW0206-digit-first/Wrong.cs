using Netwright;

[Network(4)]
[Dense(8, Name = "1st"), Dense(2)]
public partial class Net;
