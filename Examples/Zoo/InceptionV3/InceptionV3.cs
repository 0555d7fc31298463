namespace Netwright.Zoo;

/// <summary>
/// Inception v3 for ImageNet, as in torchvision. With its auxiliary classifier, whose loss is usually weighed with 0.4, 27,161,264 parameters.
/// </summary>
/// <remarks>Szegedy et al. 2015, «Rethinking the Inception Architecture for Computer Vision».</remarks>
[Network(3, 299, 299)]
[Use<ValidConvolution>(32, 3, 2), Use<ValidConvolution>(32, 3), Use<InceptionConvolution>(64, 3), MaxPool2D(3, Stride = 2)]
[Use<InceptionConvolution>(80, 1), Use<ValidConvolution>(192, 3), MaxPool2D(3, Stride = 2)]
[Use<InceptionA>(32), Use<InceptionA>(64, Repeat = 2)]
[Use<ReductionA>]
[Use<InceptionB>(128), Use<InceptionB>(160, Repeat = 2), Use<InceptionB>(192, Name = "inceptionB4")]
[Use<AuxiliaryClassifierV3>, Output("aux", TrainingOnly = true)]
[Use<ReductionB>(From = "inceptionB4")]
[Use<InceptionC>(Repeat = 2)]
[GlobalAvgPool2D, Dropout(0.5), Dense(1000)]
public sealed partial class InceptionV3;
