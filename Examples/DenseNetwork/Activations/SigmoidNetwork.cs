using Netwright;

namespace Gates.Activations;

/// <summary>Four hidden neurons with the activation Sigmoid.</summary>
[Network(2)]
[Dense(4), Sigmoid, Dense(1), Sigmoid]
public sealed partial class SigmoidNetwork;
