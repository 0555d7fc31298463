namespace Netwright.Reports.Tests.Training;

/// <summary>Pictures without a convolution.</summary>
[Network(3, 10, 8)]
[Flatten, Dense(5), Tanh, Dense(3)]
public partial class Perceptron;
