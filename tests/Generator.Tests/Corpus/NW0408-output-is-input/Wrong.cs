using Netwright;

[Network(4)]
[Output("raw"), Dense(4)]
public partial class Net;
