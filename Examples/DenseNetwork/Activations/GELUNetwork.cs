using Netwright;

namespace Gates.Activations;

/// <summary>Four hidden neurons with the activation GELU.</summary>
[Network(2)]
[Dense(4), GELU, Dense(1), Sigmoid]
public sealed partial class GELUNetwork;
