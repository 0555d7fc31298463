namespace Netwright.Zoo;

/// <summary>The module at 35×35: the 5×5 kernels of GoogLeNet, and twice 3×3 in their place (figure 5 of the paper).</summary>
[Block]
[Use<InceptionConvolution>(64, 1, Name = "one")]
[Use<InceptionConvolution>(48, 1, From = "input"), Use<InceptionConvolution>(64, 5, Name = "five")]
[Use<InceptionConvolution>(64, 1, From = "input"), Use<InceptionConvolution>(96, 3, Repeat = 2, Name = "twice")]
[AvgPool2D(3, Stride = 1, Padding = 1, From = "input"), Use<InceptionConvolution>(Pooled, 1)]
[Concat("one", "five", "twice")]
public abstract class InceptionA
{
    /// <summary>The filters behind the pooling.</summary>
    public const int Pooled = 32;
}
