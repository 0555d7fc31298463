namespace Netwright.Numerics.Tests.Declarations.Layers;

[Network(1, 3, 4)]
[Conv2D(3, 2), ZeroPad2D(1, 2, 0, 3), Conv2D(2, 2, Padding = 1), Flatten, Dense(3)]
public partial class ZeroPad2D;

[Network(2, 3, 3)]
[ZeroPad2D(1), Conv2D(3, 3), Flatten, Dense(3)]
public partial class ZeroPad2DOfTheInput;

[Network(5)]
[Dense(24), Reshape(2, 3, 4), Conv2D(3, 2, Padding = 1), Flatten, Dense(3)]
public partial class ReshapeToImage;

[Network(24)]
[Reshape(2, 3, 4), Conv2D(3, 2, Padding = 1), Flatten, Dense(3)]
public partial class ReshapeOfTheInput;

[Network(1, 5, 5)]
[Conv2D(4, 2), Reshape(8, 8), Conv1D(3, 3, Padding = 1), Flatten, Dense(3)]
public partial class ReshapeToSequence;

[Network(1, 5, 5)]
[Conv2D(4, 2), Reshape(8, 4, 2), MaxPool2D(2), Reshape(4, 4), Reshape(16), Dense(3)]
public partial class ReshapeImageToImage;

[Network(1, 5, 5)]
[Conv2D(4, 2), Reshape(8, 4, 2), BatchNorm, ReLU, Conv2D(2, 2), Flatten, Dense(3)]
public partial class ReshapeBeforeNorm;

[Network(6)]
[Dense(12), Reshape(3, 4)]
public partial class ReshapeLast;

[Network(1, 3, 4)]
[Conv2D(3, 2), Upsample(2), Conv2D(2, 3), Flatten, Dense(3)]
public partial class Upsample;

[Network(1, 3, 4)]
[Conv2D(3, 2), Upsample(3, Mode = Interpolation.Bilinear), Conv2D(2, 3, Padding = 1), Flatten, Dense(3)]
public partial class UpsampleBilinear;

[Network(1, 2, 2)]
[Conv2D(17, 2), Upsample(2, Mode = Interpolation.Bilinear), Upsample(2), Flatten, Dense(3)]
public partial class UpsampleOnePixel;

[Network(2, 3, 4)]
[Conv2D(3, 2), ConvTranspose2D(4, 3), Flatten, Dense(3)]
public partial class ConvTranspose2D;

[Network(2, 3, 4)]
[Conv2D(3, 2), ConvTranspose2D(2, 4, Stride = 2, Padding = 1), ReLU, Flatten, Dense(3)]
public partial class ConvTranspose2DStrided;

[Network(2, 3, 4)]
[Conv2D(4, 2), ConvTranspose2D(6, 3, 2, Stride = 3, Padding = 1, OutputPadding = 2, Dilation = 2, Groups = 2, Bias = false), Flatten, Dense(3)]
public partial class ConvTranspose2DAll;

[Network(1, 3, 3)]
[Conv2D(2, 2), ConvTranspose2D(2, 1, Stride = 3), Flatten, Dense(3)]
public partial class ConvTranspose2DSparse;

[Network(2, 3, 4)]
[ConvTranspose2D(3, 3, Stride = 2), Tanh, ConvTranspose2D(1, 2)]
public partial class ConvTranspose2DOfTheInput;

[Network(5)]
[Dense(12), Reshape(3, 2, 2), ConvTranspose2D(2, 4, Stride = 2, Padding = 1), BatchNorm, ReLU, ConvTranspose2D(1, 2), Flatten, Dense(3)]
public partial class ConvTranspose2DBehindDense;

[Network(1, 3, 4)]
[Conv2D(6, 2), LocalResponseNorm(5, Alpha = 2, K = 0.5f), Conv2D(2, 2, Padding = 1), Flatten, Dense(3)]
public partial class LocalResponseNorm;

[Network(1, 3, 4)]
[Conv2D(3, 2), LocalResponseNorm(4, Alpha = 1, Beta = 0.5f), Flatten, Dense(3)]
public partial class LocalResponseNormEven;

[Network(1, 3, 4)]
[Conv2D(3, 2), SpatialDropout2D(0f), Flatten, Dense(3)]
public partial class SpatialDropout2DOfNothing;
