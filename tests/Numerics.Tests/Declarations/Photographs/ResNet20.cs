namespace Netwright.Numerics.Tests.Declarations.Photographs;

[Block]
[Conv2D(BasicBlock.Filters, 3, Stride = BasicBlock.Stride, Padding = 1, Bias = false), BatchNorm, ReLU]
[Conv2D(BasicBlock.Filters, 3, Padding = 1, Bias = false), BatchNorm]
[Add("input", Projection = true), ReLU]
public abstract class BasicBlock
{
    public const int Filters = 16;
    public const int Stride = 1;
}

/// <summary>ResNet-20 for CIFAR (He et al. 2016, section 4.2), with projections: 272,474 parameters.</summary>
[Network(3, 32, 32)]
[Conv2D(16, 3, Padding = 1, Bias = false), BatchNorm, ReLU]
[Use<BasicBlock>(16, Repeat = 3)]
[Use<BasicBlock>(32, 2), Use<BasicBlock>(32, Repeat = 2)]
[Use<BasicBlock>(64, 2), Use<BasicBlock>(64, Repeat = 2)]
[GlobalAvgPool2D, Dense(10)]
public partial class ResNet20;
