namespace Netwright.Numerics.Tests.Declarations.Graphs;

[Network(3, 6, 5)]
[Softmax, Conv2D(2, 2, PaddingTop = 1, PaddingRight = 1), Flatten, Dense(6)]
public partial class SoftmaxBeforePadding;

[Network(1, 4, 4)]
[Conv2D(3, 2, Name = "trunk"), Conv2D(3, 3, Padding = 1, Name = "padded"), LogSoftmax(From = "trunk"), Conv2D(3, 3, Padding = 1), Softmax, Add("padded")]
public partial class SoftmaxBesidePadding;
