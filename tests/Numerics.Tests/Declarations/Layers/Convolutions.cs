namespace Netwright.Numerics.Tests.Declarations.Layers;

[Network(2, 6, 7)]
[Conv2D(3, 3), Conv2D(4, 3), Flatten, Dense(3)]
public partial class Conv2DPlain;

[Network(1, 7, 8)]
[Conv2D(3, 2), Conv2D(4, 3, Stride = 2), Flatten, Dense(3)]
public partial class Conv2DStride;

[Network(1, 8, 7)]
[Conv2D(3, 1), Conv2D(2, 2, Stride = 3), Flatten, Dense(3)]
public partial class Conv2DStrideLeftover;

[Network(1, 4, 5)]
[Conv2D(3, 2), Conv2D(4, 3, Padding = 2), Flatten, Dense(3)]
public partial class Conv2DPadding;

[Network(1, 7, 7)]
[Conv2D(3, 2), Conv2D(4, 3, Dilation = 2), Flatten, Dense(3)]
public partial class Conv2DDilation;

[Network(2, 4, 5)]
[Conv2D(4, 2), Conv2D(6, 2, Groups = 2), Flatten, Dense(3)]
public partial class Conv2DGroups;

[Network(2, 4, 5)]
[Conv2D(5, 2), Conv2D(5, 3, Padding = 1, Groups = 5), Flatten, Dense(3)]
public partial class Conv2DDepthwise;

[Network(2, 4, 5)]
[Conv2D(3, 2), Conv2D(6, 2, Groups = 3), Flatten, Dense(3)]
public partial class Conv2DDepthwiseDoubled;

[Network(1, 4, 5)]
[Conv2D(3, 2, Bias = false), Conv2D(2, 2, Bias = false), Flatten, Dense(3)]
public partial class Conv2DNoBias;

[Network(2, 6, 7)]
[Conv2D(4, 1), Conv2D(6, 2, Stride = 2, Padding = 1, Dilation = 2, Groups = 2, Bias = false), Flatten, Dense(3)]
public partial class Conv2DAll;

[Network(1, 4, 4)]
[Conv2D(17, 2), Conv2D(3, 2), Flatten, Dense(3)]
public partial class Conv2DTwoBlocks;

[Network(3, 3, 4)]
[Conv2D(18, 1), ReLU, Conv2D(4, 1), Flatten, Dense(3)]
public partial class Conv2DPointwise;

[Network(2, 5, 4)]
[Conv2D(3, 2), Tanh, Conv2D(2, 2)]
public partial class Conv2DLast;
