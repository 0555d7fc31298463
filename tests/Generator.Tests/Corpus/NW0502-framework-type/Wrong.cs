using Netwright;

[Network(16)]
[Use<string>, Dense(2)]
public partial class Net;
