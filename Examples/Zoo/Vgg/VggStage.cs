namespace Netwright.Zoo;

/// <summary>Convolutions at one resolution, which the pooling after them halves.</summary>
[Block]
[Use<VggConvolution>(Filters, Repeat = Count), MaxPool2D(2)]
public abstract class VggStage
{
    /// <summary>The filters of each convolution.</summary>
    public const int Filters = 64;

    /// <summary>How many convolutions there are.</summary>
    public const int Count = 2;
}
