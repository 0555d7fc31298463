using Netwright;

namespace Filters;

/// <summary>How much the brightness changes from left to right and from top to bottom, rising or falling: |x| = ReLU(x) + ReLU(−x).</summary>
[Block]
[Conv2D(1, 1, Bias = false, Name = "grey")]
[Conv2D(4, 3, Padding = 1, Bias = false, Name = "slopes"), ReLU]
[Conv2D(1, 1, Bias = false, Name = "sum")]
public abstract class Sobel;
