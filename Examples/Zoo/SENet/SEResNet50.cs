namespace Netwright.Zoo;

/// <summary>SE-ResNet-50 for ImageNet: ResNet-50 with gated channels. 28,088,024 parameters.</summary>
/// <remarks>Hu et al. 2017, «Squeeze-and-Excitation Networks».</remarks>
[Network(3, 224, 224)]
[Conv2D(64, 7, Stride = 2, Padding = 3, Bias = false), BatchNorm, ReLU, MaxPool2D(3, Stride = 2, Padding = 1)]
[Use<SEStage>(64, 3, 1), Use<SEStage>(128, 4), Use<SEStage>(256, 6), Use<SEStage>(512, 3)]
[GlobalAvgPool2D, Dense(1000)]
public sealed partial class SEResNet50;
