namespace Netwright.Zoo;

/// <summary>MobileNet v2 for ImageNet. 3,504,872 parameters.</summary>
/// <remarks>Sandler et al. 2018, «MobileNetV2: Inverted Residuals and Linear Bottlenecks».</remarks>
[Network(3, 224, 224)]
[Conv2D(32, 3, Stride = 2, Padding = 1, Bias = false), BatchNorm, ReLU6]
[DepthwiseConv2D(3, Padding = 1, Bias = false), BatchNorm, ReLU6, Conv2D(16, 1, Bias = false), BatchNorm]
[Use<InvertedResidual>(16, 24, 2), Use<LinearBottleneck>(24)]
[Use<InvertedResidual>(24, 32, 2), Use<LinearBottleneck>(32, Repeat = 2)]
[Use<InvertedResidual>(32, 64, 2), Use<LinearBottleneck>(64, Repeat = 3)]
[Use<InvertedResidual>(64, 96), Use<LinearBottleneck>(96, Repeat = 2)]
[Use<InvertedResidual>(96, 160, 2), Use<LinearBottleneck>(160, Repeat = 2)]
[Use<InvertedResidual>(160, 320)]
[Conv2D(1280, 1, Bias = false), BatchNorm, ReLU6]
[GlobalAvgPool2D, Dropout(0.2), Dense(1000)]
public sealed partial class MobileNetV2;
