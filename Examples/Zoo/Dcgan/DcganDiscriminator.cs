namespace Netwright.Zoo;

/// <summary>The discriminator of DCGAN: the probability that an image is a real one. 2,765,568 parameters.</summary>
/// <remarks>Radford et al. 2015, «Unsupervised Representation Learning with Deep Convolutional Generative Adversarial Networks».</remarks>
[Network(3, 64, 64)]
[Conv2D(64, 4, Stride = 2, Padding = 1, Bias = false), LeakyReLU(0.2)]
[Use<DownConvolution>(128), Use<DownConvolution>(256), Use<DownConvolution>(512)]
[Conv2D(1, 4, Bias = false), Flatten, Sigmoid]
public sealed partial class DcganDiscriminator;
