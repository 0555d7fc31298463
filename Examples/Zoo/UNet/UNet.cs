namespace Netwright.Zoo;

/// <summary>
/// U-Net for the segmentation of colour images into two classes: down to coarse features, up again by transposed convolutions, and at each
/// resolution across. Its convolutions are padded and batch-normalised, as in most of today's variants. 31,037,698 parameters.
/// </summary>
/// <remarks>Ronneberger et al. 2015, «U-Net: Convolutional Networks for Biomedical Image Segmentation».</remarks>
[Network(3, 64, 64)]
[Use<DoubleConvolution>(64, Name = "across1"), MaxPool2D(2)]
[Use<DoubleConvolution>(128, Name = "across2"), MaxPool2D(2)]
[Use<DoubleConvolution>(256, Name = "across3"), MaxPool2D(2)]
[Use<DoubleConvolution>(512, Name = "across4"), MaxPool2D(2)]
[Use<DoubleConvolution>(1024)]
[ConvTranspose2D(512, 2, Stride = 2), Concat("across4"), Use<DoubleConvolution>(512)]
[ConvTranspose2D(256, 2, Stride = 2), Concat("across3"), Use<DoubleConvolution>(256)]
[ConvTranspose2D(128, 2, Stride = 2), Concat("across2"), Use<DoubleConvolution>(128)]
[ConvTranspose2D(64, 2, Stride = 2), Concat("across1"), Use<DoubleConvolution>(64)]
[Conv2D(2, 1)]
public sealed partial class UNet;
