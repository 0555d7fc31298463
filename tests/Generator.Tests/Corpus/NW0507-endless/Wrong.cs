using Netwright;

[Block]
[Dense(4), ReLU]
public abstract class Head;

[Network(4)]
[Use<Head>(Repeat = 6000)]
public partial class Net;
