using Netwright;

namespace Drawing;

/// <summary>Draws: 64 random numbers become an image, −1 (black) to 1 (white).</summary>
[Network(64)]
[Dense(64 * 7 * 7, Bias = false), BatchNorm, ReLU, Reshape(64, 7, 7)]
[ConvTranspose2D(32, 4, Stride = 2, Padding = 1, Bias = false), BatchNorm, ReLU]
[ConvTranspose2D(1, 4, Stride = 2, Padding = 1), Tanh]
public sealed partial class Generator;
