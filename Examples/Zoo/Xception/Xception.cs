namespace Netwright.Zoo;

/// <summary>Xception for ImageNet, as in Keras. 22,855,952 parameters.</summary>
/// <remarks>Chollet 2016, «Xception: Deep Learning with Depthwise Separable Convolutions».</remarks>
[Network(3, 299, 299)]
[Conv2D(32, 3, Stride = 2, Bias = false), BatchNorm(Epsilon = 1e-3), ReLU]
[Conv2D(64, 3, Bias = false), BatchNorm(Epsilon = 1e-3), ReLU(Name = "stem")]
[Use<SeparableConvolution>(128), ReLU, Use<SeparableConvolution>(128), MaxPool2D(3, Stride = 2, Padding = Padding.Same)]
[Add("stem", Projection = true)]
[Use<XceptionEntry>(256), Use<XceptionEntry>(728)]
[Use<XceptionMiddle>(Repeat = 8)]
[Use<XceptionEntry>(1024, 728)]
[Use<SeparableConvolution>(1536), ReLU, Use<SeparableConvolution>(2048), ReLU]
[GlobalAvgPool2D, Dense(1000), Softmax]
public sealed partial class Xception;
