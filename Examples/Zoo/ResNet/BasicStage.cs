namespace Netwright.Zoo;

/// <summary>Basic blocks at one resolution, which the first of them reduces its input to.</summary>
[Block]
[Use<BasicBlock>(Filters, Stride), Use<BasicBlock>(Filters, Repeat = Count - 1)]
public abstract class BasicStage
{
    /// <summary>The filters of each convolution.</summary>
    public const int Filters = 64;

    /// <summary>How many blocks there are.</summary>
    public const int Count = 2;

    /// <summary>The stride of the first.</summary>
    public const int Stride = 2;
}
