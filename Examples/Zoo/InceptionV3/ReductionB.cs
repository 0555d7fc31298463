namespace Netwright.Zoo;

/// <summary>From 17×17 to 8×8.</summary>
[Block]
[Use<InceptionConvolution>(192, 1), Use<ValidConvolution>(320, 3, 2, Name = "three")]
[Use<InceptionConvolution>(192, 1, From = "input"), Use<InceptionConvolution>(192, 1, 7), Use<InceptionConvolution>(192, 7, 1)]
[Use<ValidConvolution>(192, 3, 2, Name = "seven")]
[MaxPool2D(3, Stride = 2, From = "input")]
[Concat("three", "seven")]
public abstract class ReductionB;
