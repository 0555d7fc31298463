using Netwright;

public partial class Models<T>
{
    [Network(4)]
    [Dense(2)]
    public partial class Net;
}
