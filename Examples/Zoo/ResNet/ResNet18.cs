namespace Netwright.Zoo;

/// <summary>ResNet-18 for ImageNet. 11,689,512 parameters.</summary>
/// <remarks>He et al. 2015, «Deep Residual Learning for Image Recognition».</remarks>
[Network(3, 224, 224)]
[Conv2D(64, 7, Stride = 2, Padding = 3, Bias = false), BatchNorm, ReLU, MaxPool2D(3, Stride = 2, Padding = 1)]
[Use<BasicStage>(64, 2, 1), Use<BasicStage>(128, 2), Use<BasicStage>(256, 2), Use<BasicStage>(512, 2)]
[GlobalAvgPool2D, Dense(1000)]
public sealed partial class ResNet18;
