using Netwright;

[Network(16)]
[Dense(8, Name = "trunk"), Dense(8)]
[Output("aux", From = "trunk"), Dense(2)]
public partial class Net;
