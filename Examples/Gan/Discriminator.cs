using Netwright;

namespace Drawing;

/// <summary>Judges: positive where it takes an image for a real one.</summary>
[Network(1, 28, 28)]
[Conv2D(32, 4, Stride = 2, Padding = 1), LeakyReLU(0.2)]
[Conv2D(64, 4, Stride = 2, Padding = 1), LeakyReLU(0.2), Dropout(0.3)]
[Flatten, Dense(1)]
public sealed partial class Discriminator;
