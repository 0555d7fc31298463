using Netwright;

namespace Denoising;

/// <summary>Sixty-four numbers in the middle are all that the second half knows of an image: there is no room in them for noise.</summary>
[Network(1, 28, 28)]
[Conv2D(16, 3, Stride = 2, Padding = 1), ReLU]
[Conv2D(32, 3, Stride = 2, Padding = 1), ReLU]
[Conv2D(64, 7), ReLU]
[ConvTranspose2D(32, 7), ReLU]
[ConvTranspose2D(16, 3, Stride = 2, Padding = 1, OutputPadding = 1), ReLU]
[ConvTranspose2D(1, 3, Stride = 2, Padding = 1, OutputPadding = 1), Sigmoid]
public sealed partial class Autoencoder;
