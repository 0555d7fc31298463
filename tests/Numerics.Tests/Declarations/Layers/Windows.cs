namespace Netwright.Numerics.Tests.Declarations.Layers;

[Network(2, 6, 7)]
[Conv2D(3, 2, 4), Conv2D(4, 3, 1), Flatten, Dense(3)]
public partial class Conv2DRectangular;

[Network(2, 7, 6)]
[Conv2D(3, 1, 2), Conv2D(4, 3, 2, StrideY = 2, StrideX = 1, PaddingY = 1, PaddingX = 2, DilationX = 2), Flatten, Dense(3)]
public partial class Conv2DRectangularAll;

[Network(1, 5, 5)]
[Conv2D(3, 2), Conv2D(4, 3, PaddingTop = 2, PaddingRight = 1), Flatten, Dense(3)]
public partial class Conv2DOneSidedPadding;

[Network(1, 6, 5)]
[Conv2D(3, 2, Padding = Padding.Same), Conv2D(4, 3, Padding = Padding.Same), Flatten, Dense(3)]
public partial class Conv2DSame;

[Network(1, 6, 5)]
[Conv2D(3, 2), Conv2D(4, 4, Stride = 2, Padding = Padding.Same, Dilation = 2), Flatten, Dense(3)]
public partial class Conv2DSameStrided;

[Network(2, 5, 5)]
[Conv2D(5, 2), DepthwiseConv2D(3, Padding = 1), Flatten, Dense(3)]
public partial class DepthwiseConv2D;

[Network(2, 5, 5)]
[Conv2D(3, 2), DepthwiseConv2D(2, 3, Multiplier = 2, Bias = false), Flatten, Dense(3)]
public partial class DepthwiseConv2DMultiplied;

[Network(1, 6, 7)]
[Conv2D(3, 2), MaxPool2D(2, 3, StrideX = 1), Flatten, Dense(3)]
public partial class MaxPool2DRectangular;

[Network(1, 8, 7)]
[Conv2D(3, 2), MaxPool2D(2, CeilMode = true), Flatten, Dense(3)]
public partial class MaxPool2DCeil;

[Network(1, 7, 8)]
[Conv2D(3, 2), MaxPool2D(3, Stride = 2, Padding = 1, CeilMode = true), Flatten, Dense(3)]
public partial class MaxPool2DCeilPadded;

[Network(1, 7, 8)]
[Conv2D(3, 2), MaxPool2D(3, Stride = 2, Padding = Padding.Same), Flatten, Dense(3)]
public partial class MaxPool2DSame;

[Network(1, 5, 7)]
[Conv2D(3, 2), MinPool2D(2), Flatten, Dense(3)]
public partial class MinPool2D;

[Network(1, 6, 7)]
[Conv2D(3, 2), MinPool2D(3, Stride = 2, Padding = 1), Flatten, Dense(3)]
public partial class MinPool2DPadded;

[Network(1, 6, 7)]
[Conv2D(3, 2), AvgPool2D(3, Stride = 2, Padding = 1, CeilMode = true), Flatten, Dense(3)]
public partial class AvgPool2DCeil;

[Network(1, 7, 7)]
[Conv2D(3, 2), AvgPool2D(2, Stride = 3, CeilMode = true), Flatten, Dense(3)]
public partial class AvgPool2DCeilSparse;

[Network(1, 6, 7)]
[Conv2D(3, 2), AvgPool2D(3, Stride = 2, Padding = 1, CountIncludePad = false), Flatten, Dense(3)]
public partial class AvgPool2DUncounted;

[Network(1, 4, 9)]
[Conv2D(3, 2), AvgPool2D(3, 5, StrideY = 2, PaddingX = 2, CountIncludePad = false), Flatten, Dense(3)]
public partial class AvgPool2DOneRow;

[Network(1, 7, 8)]
[Conv2D(3, 2), AvgPool2D(5, Stride = 1), Flatten, Dense(3)]
public partial class AvgPool2DLarge;

[Network(1, 8, 6)]
[Conv2D(3, 2), AdaptiveAvgPool2D(3, 4), Flatten, Dense(3)]
public partial class AdaptiveAvgPool2D;

[Network(1, 7, 9)]
[Conv2D(3, 2), AdaptiveAvgPool2D(2), Flatten, Dense(3)]
public partial class AdaptiveAvgPool2DEven;

[Network(1, 3, 4)]
[Conv2D(3, 2), AdaptiveAvgPool2D(5), Flatten, Dense(3)]
public partial class AdaptiveAvgPool2DGrowing;

[Network(1, 8, 6)]
[Conv2D(3, 2), AdaptiveMaxPool2D(3, 4), Flatten, Dense(3)]
public partial class AdaptiveMaxPool2D;

[Network(1, 5, 6)]
[Conv2D(17, 2), GlobalAvgPool2D, Dense(3)]
public partial class GlobalAvgPool2D;

[Network(1, 5, 6)]
[Conv2D(17, 2), GlobalMaxPool2D, Tanh, Dense(3)]
public partial class GlobalMaxPool2D;

[Network(1, 5, 6)]
[Conv2D(3, 2), GlobalAvgPool2D, Softmax]
public partial class GlobalAvgPool2DLast;
