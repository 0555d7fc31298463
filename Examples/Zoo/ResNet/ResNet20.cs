namespace Netwright.Zoo;

/// <summary>
/// ResNet-20 for CIFAR, with projections where shapes differ: 272,474 parameters. The paper pads these two shortcuts with zero channels
/// instead, which needs no parameters: 269,722.
/// </summary>
/// <remarks>He et al. 2015, «Deep Residual Learning for Image Recognition», section 4.2.</remarks>
[Network(3, 32, 32)]
[Conv2D(16, 3, Padding = 1, Bias = false), BatchNorm, ReLU]
[Use<BasicStage>(16, 3, 1), Use<BasicStage>(32, 3), Use<BasicStage>(64, 3)]
[GlobalAvgPool2D, Dense(10)]
public sealed partial class ResNet20;
