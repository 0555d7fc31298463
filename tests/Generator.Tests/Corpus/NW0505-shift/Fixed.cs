using Netwright;

[Block]
[Dense(Head.Units * 2)]
public abstract class Head
{
    public const int Units = 4;
}

[Network(4)]
[Use<Head>(4)]
public partial class Net;
