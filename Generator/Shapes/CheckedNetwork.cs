using Netwright.Generator.Declarations;
using Netwright.Generator.Layers;

namespace Netwright.Generator.Shapes;

/// <summary>A network whose shapes are known: what code is generated from. Equal by value.</summary>
/// <param name="Declaration">The network as it is written down.</param>
/// <param name="Input">The shape of one input sample; <see langword="null"/> where it is wrong.</param>
/// <param name="Layers">The layers from top to bottom, down to the first that is wrong.</param>
/// <param name="IsValid">Whether nothing is wrong: every layer is there, and a generated part of the class compiles.</param>
internal sealed record CheckedNetwork(NetworkDeclaration Declaration, Shape? Input, EquatableArray<Layer> Layers, bool IsValid)
{
    /// <summary>The shape of one output sample; <see langword="null"/> where the input is wrong.</summary>
    public Shape? Output => Layers.Count == 0 ? Input : Layers[Layers.Count - 1].Output;
}
