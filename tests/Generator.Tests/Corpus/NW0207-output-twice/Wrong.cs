using Netwright;

[Network(16)]
[Dense(8), Output("aux"), Output("aux"), Dense(2)]
public partial class Net;
