namespace Netwright.Numerics.Tests.Declarations.Layers;

[Network(1, 5, 7)]
[Conv2D(3, 2), MaxPool2D(2), Flatten, Dense(3)]
public partial class MaxPool2D;

[Network(1, 5, 6)]
[Conv2D(3, 2), MaxPool2D(3, Stride = 1), Flatten, Dense(3)]
public partial class MaxPool2DOverlapping;

[Network(1, 6, 7)]
[Conv2D(3, 2), MaxPool2D(3, Stride = 2, Padding = 1), Flatten, Dense(3)]
public partial class MaxPool2DPadded;

[Network(1, 6, 6)]
[Conv2D(3, 2), MaxPool2D(2), Flatten, Dense(3)]
public partial class MaxPool2DLeftover;

[Network(1, 6, 8)]
[Conv2D(3, 2), MaxPool2D(1, Stride = 2), Flatten, Dense(3)]
public partial class MaxPool2DGaps;

[Network(1, 5, 7)]
[Conv2D(3, 2), AvgPool2D(2), Flatten, Dense(3)]
public partial class AvgPool2D;

[Network(1, 5, 6)]
[Conv2D(3, 2), AvgPool2D(3, Stride = 1), Flatten, Dense(3)]
public partial class AvgPool2DOverlapping;

[Network(1, 6, 7)]
[Conv2D(3, 2), AvgPool2D(3, Stride = 2, Padding = 1), Flatten, Dense(3)]
public partial class AvgPool2DPadded;

[Network(1, 6, 6)]
[Conv2D(3, 2), AvgPool2D(2), Flatten, Dense(3)]
public partial class AvgPool2DLeftover;
