using Netwright;

namespace Gates.Activations;

/// <summary>Four hidden neurons with the activation Tanh.</summary>
[Network(2)]
[Dense(4), Tanh, Dense(1), Sigmoid]
public sealed partial class TanhNetwork;
