namespace Netwright.Zoo;

/// <summary>The module at 8×8: rows and columns of three side by side (figure 7 of the paper).</summary>
[Block]
[Use<InceptionConvolution>(320, 1, Name = "one")]
[Use<InceptionConvolution>(384, 1, From = "input"), Use<RowBesideColumn>(Name = "three")]
[Use<InceptionConvolution>(448, 1, From = "input"), Use<InceptionConvolution>(384, 3), Use<RowBesideColumn>(Name = "twice")]
[AvgPool2D(3, Stride = 1, Padding = 1, From = "input"), Use<InceptionConvolution>(192, 1)]
[Concat("one", "three", "twice")]
public abstract class InceptionC;
