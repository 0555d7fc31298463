namespace Netwright.Zoo;

/// <summary>A bottleneck whose 3×3 convolution sees its channels in 32 groups, and a shortcut around it.</summary>
[Block]
[Conv2D(Width, 1, Bias = false), BatchNorm, ReLU]
[Conv2D(Width, 3, Stride = Stride, Padding = 1, Groups = Cardinality, Bias = false), BatchNorm, ReLU]
[Conv2D(Width * 2, 1, Bias = false), BatchNorm]
[Add("input", Projection = true), ReLU]
public abstract class ResNeXtBottleneck
{
    /// <summary>The channels of the 3×3 convolution.</summary>
    public const int Width = 128;

    /// <summary>The stride of the 3×3 convolution.</summary>
    public const int Stride = 1;

    /// <summary>The groups that the 3×3 convolution sees apart.</summary>
    public const int Cardinality = 32;
}
