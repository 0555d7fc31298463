namespace Netwright.Zoo;

/// <summary>From 35×35 to 17×17: strided convolutions beside a pooling (figure 10 of the paper).</summary>
[Block]
[Use<ValidConvolution>(384, 3, 2, Name = "three")]
[Use<InceptionConvolution>(64, 1, From = "input"), Use<InceptionConvolution>(96, 3), Use<ValidConvolution>(96, 3, 2, Name = "twice")]
[MaxPool2D(3, Stride = 2, From = "input")]
[Concat("three", "twice")]
public abstract class ReductionA;
