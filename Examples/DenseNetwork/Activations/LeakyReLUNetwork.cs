using Netwright;

namespace Gates.Activations;

/// <summary>Four hidden neurons with the activation LeakyReLU.</summary>
[Network(2)]
[Dense(4), LeakyReLU(0.1), Dense(1), Sigmoid]
public sealed partial class LeakyReLUNetwork;
