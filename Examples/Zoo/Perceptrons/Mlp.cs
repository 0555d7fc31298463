namespace Netwright.Zoo;

/// <summary>A multilayer perceptron for MNIST, known as LeNet-300-100. 266,610 parameters.</summary>
/// <remarks>LeCun et al. 1998, «Gradient-Based Learning Applied to Document Recognition», section III.C.4.</remarks>
[Network(1, 28, 28)]
[Flatten]
[Dense(300), Tanh]
[Dense(100), Tanh]
[Dense(10)]
public sealed partial class Mlp;
