using Netwright;

public partial class Models
{
    [Network(4)]
    [Dense(2)]
    public partial class Net;
}
