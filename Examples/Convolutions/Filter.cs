using Netwright;

namespace Filters;

/// <summary>A filter that red, green and blue each go through by themselves.</summary>
[Block]
[DepthwiseConv2D(Size, Padding = Size / 2, Bias = false, Name = "kernel")]
public abstract class Filter
{
    /// <summary>The height and width of its kernel, odd.</summary>
    public const int Size = 3;
}
