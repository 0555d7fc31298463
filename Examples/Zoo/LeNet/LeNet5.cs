namespace Netwright.Zoo;

/// <summary>
/// LeNet-5 for MNIST, as it is taught today: every filter of the second convolution sees all channels, and the classes are a dense layer.
/// 61,706 parameters.
/// </summary>
/// <remarks>LeCun et al. 1998, «Gradient-Based Learning Applied to Document Recognition».</remarks>
[Network(1, 28, 28)]
[Conv2D(6, 5, Padding = 2), Tanh, AvgPool2D(2)]
[Conv2D(16, 5), Tanh, AvgPool2D(2)]
[Conv2D(120, 5), Tanh, Flatten]
[Dense(84), Tanh, Dense(10)]
public sealed partial class LeNet5;
