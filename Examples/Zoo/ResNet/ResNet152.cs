namespace Netwright.Zoo;

/// <summary>ResNet-152 for ImageNet. 60,192,808 parameters.</summary>
/// <remarks>He et al. 2015, «Deep Residual Learning for Image Recognition».</remarks>
[Network(3, 224, 224)]
[Conv2D(64, 7, Stride = 2, Padding = 3, Bias = false), BatchNorm, ReLU, MaxPool2D(3, Stride = 2, Padding = 1)]
[Use<BottleneckStage>(64, 3, 1), Use<BottleneckStage>(128, 8), Use<BottleneckStage>(256, 36), Use<BottleneckStage>(512, 3)]
[GlobalAvgPool2D, Dense(1000)]
public sealed partial class ResNet152;
