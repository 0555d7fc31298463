using Netwright;

[Block]
[Dense(4), ReLU]
public abstract class Part;

[Network(4)]
[Use<Part>(Repeat = 0)]
public partial class Net;
