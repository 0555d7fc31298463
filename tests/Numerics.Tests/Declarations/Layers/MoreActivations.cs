// A step has no gradient: that it passes none on is what its networks test.
#pragma warning disable NW0305

namespace Netwright.Numerics.Tests.Declarations.Layers;

[Network(1, 3, 4)]
[Conv2D(6, 2), ReLU6, Flatten, ReLU6, Dense(6), ReLU6, Dense(3), ReLU6]
public partial class ReLU6;

[Network(1, 3, 4)]
[Conv2D(6, 2), ELU, Flatten, ELU, Dense(6), ELU, Dense(3), ELU]
public partial class ELU;

[Network(1, 3, 4)]
[Conv2D(6, 2), ELU(0.5), Flatten, ELU(0.5), Dense(6), ELU(0.5), Dense(3), ELU(0.5)]
public partial class ELUHalf;

[Network(1, 3, 4)]
[Conv2D(6, 2), SELU, Flatten, SELU, Dense(6), SELU, Dense(3), SELU]
public partial class SELU;

[Network(1, 3, 4)]
[Conv2D(6, 2), GELU, Flatten, GELU, Dense(6), GELU, Dense(3), GELU]
public partial class GELU;

[Network(1, 3, 4)]
[Conv2D(6, 2), GELU(Approximate = true), Flatten, GELU(Approximate = true), Dense(6), GELU(Approximate = true), Dense(3), GELU(Approximate = true)]
public partial class GELUApproximate;

[Network(1, 3, 4)]
[Conv2D(6, 2), SiLU, Flatten, SiLU, Dense(6), SiLU, Dense(3), SiLU]
public partial class SiLU;

[Network(1, 3, 4)]
[Conv2D(6, 2), HardSwish, Flatten, HardSwish, Dense(6), HardSwish, Dense(3), HardSwish]
public partial class HardSwish;

[Network(1, 3, 4)]
[Conv2D(6, 2), Softplus, Flatten, Softplus, Dense(6), Softplus, Dense(3), Softplus]
public partial class Softplus;

[Network(1, 3, 4)]
[Conv2D(6, 2), Step, Flatten, Step, Dense(6), Step, Dense(3), Step]
public partial class Step;

[Network(1, 3, 4)]
[Conv2D(6, 2), PReLU, Flatten, PReLU, Dense(6), PReLU, Dense(3), PReLU]
public partial class PReLU;

[Network(1, 3, 4)]
[Conv2D(6, 2), PReLU(PerChannel = true), Flatten, PReLU(PerChannel = true), Dense(6), PReLU(PerChannel = true), Dense(3), PReLU(PerChannel = true)]
public partial class PReLUPerChannel;

[Network(5, 4)]
[Conv1D(6, 2), PReLU(PerChannel = true), Flatten, Dense(3)]
public partial class PReLUPerChannelOfASequence;

[Network(1, 3, 4)]
[Conv2D(6, 2), Maxout(3), Flatten, Maxout(3), Dense(6), Maxout(3), Dense(3), Maxout(3)]
public partial class Maxout;

[Network(5, 4)]
[Conv1D(6, 2), Maxout(3), Flatten, Dense(3)]
public partial class MaxoutOfASequence;

[Network(1, 4, 4)]
[Conv2D(34, 2), Maxout(2), Conv2D(3, 2), Flatten, Dense(3)]
public partial class MaxoutOfTwoBlocks;

[Network(1, 4, 4)]
[Conv2D(17, 2), PReLU(PerChannel = true), Conv2D(3, 2), Flatten, Dense(3)]
public partial class PReLUOfTwoBlocks;

[Network(1, 4, 4)]
[Conv2D(3, 2), PReLU(PerChannel = true), Conv2D(3, 3, Padding = 1), Flatten, Dense(3)]
public partial class PReLUBeforePadding;

[Network(2, 3, 3)]
[PReLU(PerChannel = true), Conv2D(3, 2), Flatten, Dense(3)]
public partial class PReLUOfTheInput;

[Network(1, 5, 5)]
[Conv2D(3, 2), SiLU, MaxPool2D(2), Flatten, Dense(3)]
public partial class SiLUBeforePooling;

[Network(2, 3, 3)]
[GELU, Conv2D(3, 2, Padding = 1), GELU, Conv2D(2, 2), Flatten, Dense(3)]
public partial class GELUOfTheInput;

[Network(1, 3, 4)]
[Conv2D(3, 2), LogSoftmax, Flatten, Dense(5), LogSoftmax, Dense(3)]
public partial class LogSoftmaxInTheMiddle;

[Network(7)]
[Dense(5), Tanh, Dense(4), LogSoftmax]
public partial class LogSoftmaxLast;

[Network(2, 3, 3)]
[Conv2D(17, 2), LogSoftmax]
public partial class LogSoftmaxOfPixels;
