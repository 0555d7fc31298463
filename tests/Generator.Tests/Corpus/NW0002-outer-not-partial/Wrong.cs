using Netwright;

public static class Models
{
    [Network(4)]
    [Dense(2)]
    public partial class Net;
}
