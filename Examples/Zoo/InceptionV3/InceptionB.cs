namespace Netwright.Zoo;

/// <summary>The module at 17×17: kernels of 7×7 as a row and a column of seven (figure 6 of the paper).</summary>
[Block]
[Use<InceptionConvolution>(192, 1, Name = "one")]
[Use<InceptionConvolution>(Width, 1, From = "input"), Use<InceptionConvolution>(Width, 1, 7), Use<InceptionConvolution>(192, 7, 1, Name = "seven")]
[Use<InceptionConvolution>(Width, 1, From = "input")]
[Use<InceptionConvolution>(Width, 7, 1), Use<InceptionConvolution>(Width, 1, 7)]
[Use<InceptionConvolution>(Width, 7, 1), Use<InceptionConvolution>(192, 1, 7, Name = "twice")]
[AvgPool2D(3, Stride = 1, Padding = 1, From = "input"), Use<InceptionConvolution>(192, 1)]
[Concat("one", "seven", "twice")]
public abstract class InceptionB
{
    /// <summary>The channels between the rows and columns of seven.</summary>
    public const int Width = 128;
}
