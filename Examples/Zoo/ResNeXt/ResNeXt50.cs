namespace Netwright.Zoo;

/// <summary>ResNeXt-50 (32×4d) for ImageNet. 25,028,904 parameters.</summary>
/// <remarks>Xie et al. 2016, «Aggregated Residual Transformations for Deep Neural Networks».</remarks>
[Network(3, 224, 224)]
[Conv2D(64, 7, Stride = 2, Padding = 3, Bias = false), BatchNorm, ReLU, MaxPool2D(3, Stride = 2, Padding = 1)]
[Use<ResNeXtStage>(128, 3, 1), Use<ResNeXtStage>(256, 4), Use<ResNeXtStage>(512, 6), Use<ResNeXtStage>(1024, 3)]
[GlobalAvgPool2D, Dense(1000)]
public sealed partial class ResNeXt50;
