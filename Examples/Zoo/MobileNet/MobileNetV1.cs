namespace Netwright.Zoo;

/// <summary>MobileNet v1 for ImageNet, as in Keras. 4,231,976 parameters.</summary>
/// <remarks>Howard et al. 2017, «MobileNets: Efficient Convolutional Neural Networks for Mobile Vision Applications».</remarks>
[Network(3, 224, 224)]
[Conv2D(32, 3, Stride = 2, Padding = Padding.Same, Bias = false), BatchNorm(Epsilon = 1e-3), ReLU6]
[Use<DepthwiseSeparable>(64)]
[Use<DepthwiseSeparable>(128, 2), Use<DepthwiseSeparable>(128)]
[Use<DepthwiseSeparable>(256, 2), Use<DepthwiseSeparable>(256)]
[Use<DepthwiseSeparable>(512, 2), Use<DepthwiseSeparable>(512, Repeat = 5)]
[Use<DepthwiseSeparable>(1024, 2), Use<DepthwiseSeparable>(1024)]
[GlobalAvgPool2D, Dropout(0.001), Dense(1000), Softmax]
public sealed partial class MobileNetV1;
