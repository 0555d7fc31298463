namespace Netwright.Zoo;

/// <summary>
/// GoogLeNet for ImageNet in torchvision's variant: batch normalisation, and 3×3 kernels where the paper has 5×5. With both auxiliary
/// classifiers, whose losses the paper weighs with 0.3, 13,004,888 parameters.
/// </summary>
/// <remarks>Szegedy et al. 2014, «Going Deeper with Convolutions».</remarks>
[Network(3, 224, 224)]
[Conv2D(64, 7, Stride = 2, Padding = 3, Bias = false), BatchNorm(Epsilon = 1e-3), ReLU, MaxPool2D(3, Stride = 2, CeilMode = true)]
[Use<InceptionConvolution>(64, 1), Use<InceptionConvolution>(192, 3), MaxPool2D(3, Stride = 2, CeilMode = true)]
[Use<InceptionModule>(64, 96, 128, 16, 32, 32)]
[Use<InceptionModule>(128, 128, 192, 32, 96, 64), MaxPool2D(3, Stride = 2, CeilMode = true)]
[Use<InceptionModule>(192, 96, 208, 16, 48, 64, Name = "inception4a")]
[Use<AuxiliaryClassifier>, Output("aux1", TrainingOnly = true)]
[Use<InceptionModule>(160, 112, 224, 24, 64, 64, From = "inception4a")]
[Use<InceptionModule>(128, 128, 256, 24, 64, 64)]
[Use<InceptionModule>(112, 144, 288, 32, 64, 64, Name = "inception4d")]
[Use<AuxiliaryClassifier>, Output("aux2", TrainingOnly = true)]
[Use<InceptionModule>(256, 160, 320, 32, 128, 128, From = "inception4d"), MaxPool2D(2, CeilMode = true)]
[Use<InceptionModule>(256, 160, 320, 32, 128, 128)]
[Use<InceptionModule>(384, 192, 384, 48, 128, 128)]
[GlobalAvgPool2D, Dropout(0.2), Dense(1000)]
public sealed partial class GoogLeNet;
