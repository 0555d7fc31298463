using Netwright;

[Network(4)]
[Dense(8, Name = "sizeLayer"), Dense(2)]
public partial class Net
{
    public int Size => 1;
}
