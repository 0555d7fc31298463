namespace Netwright.Zoo;

/// <summary>
/// A convolutional autoencoder for MNIST: 64 numbers from which transposed convolutions draw the digit again. 210,369 parameters.
/// </summary>
/// <remarks>Masci et al. 2011, «Stacked Convolutional Auto-Encoders for Hierarchical Feature Extraction»; sizes as courses have them.</remarks>
[Network(1, 28, 28)]
[Conv2D(16, 3, Stride = 2, Padding = 1), ReLU]
[Conv2D(32, 3, Stride = 2, Padding = 1), ReLU]
[Conv2D(64, 7)]
[ConvTranspose2D(32, 7), ReLU]
[ConvTranspose2D(16, 3, Stride = 2, Padding = 1, OutputPadding = 1), ReLU]
[ConvTranspose2D(1, 3, Stride = 2, Padding = 1, OutputPadding = 1), Sigmoid]
public sealed partial class ConvolutionalAutoencoder;
