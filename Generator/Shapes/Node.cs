using Netwright.Generator.Declarations;
using Netwright.Generator.Layers;

namespace Netwright.Generator.Shapes;

/// <summary>A layer in the graph of a network.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Sources">The nodes whose values it reads, all before it; <see cref="LayerInput.Network"/> is the network's input.</param>
internal sealed record Node(Layer Layer, EquatableArray<int> Sources);
