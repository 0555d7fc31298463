using Netwright;

[Block]
[Dense(4), ReLU]
public abstract class Part;

[Network(4)]
[Use<Part>]
public partial class Net;
