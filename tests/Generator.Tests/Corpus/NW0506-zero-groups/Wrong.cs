using Netwright;

[Block]
[Dense(64 / Head.Groups)]
public abstract class Head
{
    public const int Groups = 4;
}

[Network(4)]
[Use<Head>(0)]
public partial class Net;
