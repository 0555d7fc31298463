using Netwright;

[Block]
[Conv2D(4, Part.Kernel), MaxPool2D(2)]
public abstract class Part
{
    public const int Kernel = 3;
}

[Network(3, 8, 8)]
[Use<Part>(3), Use<Part>(5), Use<Part>(3)]
public partial class Net;
