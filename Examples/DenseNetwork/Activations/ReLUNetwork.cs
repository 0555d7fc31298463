using Netwright;

namespace Gates.Activations;

/// <summary>Four hidden neurons with the activation ReLU.</summary>
[Network(2)]
[Dense(4), ReLU, Dense(1), Sigmoid]
public sealed partial class ReLUNetwork;
