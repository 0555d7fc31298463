using Netwright;

[Network(4)]
[Dense(8, Name = "_1st"), Dense(2)]
public partial class Net;
