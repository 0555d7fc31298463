namespace Netwright.Zoo;

/// <summary>The generator of DCGAN: 100 random numbers become an image of 64×64, −1 to 1. 3,576,704 parameters.</summary>
/// <remarks>Radford et al. 2015, «Unsupervised Representation Learning with Deep Convolutional Generative Adversarial Networks».</remarks>
[Network(100)]
[Reshape(100, 1, 1)]
[ConvTranspose2D(512, 4, Bias = false), BatchNorm, ReLU]
[Use<UpConvolution>(256), Use<UpConvolution>(128), Use<UpConvolution>(64)]
[ConvTranspose2D(3, 4, Stride = 2, Padding = 1, Bias = false), Tanh]
public sealed partial class DcganGenerator;
