using Netwright;

[Block]
[Conv2D(Residual.Filters, 3, Padding = 1, Stride = Residual.Stride), Add("input")]
public abstract class Residual { public const int Filters = 8, Stride = 1; }

[Network(8, 32, 32)]
[Use<Residual>(8, 2), GlobalAvgPool2D, Dense(2)]
public partial class Net;
