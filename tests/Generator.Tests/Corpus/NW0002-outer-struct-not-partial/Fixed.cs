using Netwright;

public partial struct Models
{
    [Network(4)]
    [Dense(2)]
    public partial class Net;
}
