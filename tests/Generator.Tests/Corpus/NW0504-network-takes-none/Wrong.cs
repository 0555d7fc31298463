using Netwright;

[Network(8)]
[Dense(4)]
public partial class Body;

[Network(16)]
[Use<Body>(4), Dense(2)]
public partial class Net;
