using Netwright;

[Network(4)]
[Use<Head>]
public partial class Net;

public abstract class Head;
