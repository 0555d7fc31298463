namespace Netwright.Zoo;

#pragma warning disable NW0301 // As published: the first convolution does not reach the last row and column.

/// <summary>SqueezeNet 1.1 for ImageNet. 1,235,496 parameters.</summary>
/// <remarks>
/// Iandola et al. 2016, «SqueezeNet: AlexNet-level accuracy with 50x fewer parameters and &lt;0.5MB model size»; version 1.1 of its authors.
/// </remarks>
[Network(3, 224, 224)]
[Conv2D(64, 3, Stride = 2), ReLU, MaxPool2D(3, Stride = 2, CeilMode = true)]
[Use<Fire>(16, Repeat = 2), MaxPool2D(3, Stride = 2, CeilMode = true)]
[Use<Fire>(32, Repeat = 2), MaxPool2D(3, Stride = 2, CeilMode = true)]
[Use<Fire>(48, Repeat = 2), Use<Fire>(64, Repeat = 2)]
[Dropout(0.5), Conv2D(1000, 1), ReLU, GlobalAvgPool2D]
public sealed partial class SqueezeNet;
