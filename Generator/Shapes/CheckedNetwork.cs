using Netwright.Generator.Declarations;
using Netwright.Generator.Layers;

namespace Netwright.Generator.Shapes;

/// <summary>A network whose shapes are known: what code is generated from. Equal by value.</summary>
/// <param name="Declaration">The network as it is written down.</param>
/// <param name="Input">The shape of one input sample; <see langword="null"/> where it is wrong.</param>
/// <param name="Nodes">
/// The layers, each below those that it reads, the last being the main output. Of a valid network, those that reach an output; of another,
/// those above the wrong ones.
/// </param>
/// <param name="Outputs">What the network hands out: the main output, then the additional ones. Empty where the network is not valid.</param>
/// <param name="IsValid">Whether nothing is wrong: every layer is there, and a generated part of the class compiles.</param>
internal sealed record CheckedNetwork(
    NetworkDeclaration Declaration,
    Shape? Input,
    EquatableArray<Node> Nodes,
    EquatableArray<NetworkOutput> Outputs,
    bool IsValid)
{
    /// <summary>The layers of the nodes.</summary>
    public EquatableArray<Layer> Layers => Nodes.Select(static node => node.Layer).ToEquatableArray();

    /// <summary>The shape of the main output of one sample; <see langword="null"/> where the input is wrong.</summary>
    public Shape? Output => Nodes.Count == 0 ? Input : Nodes[Nodes.Count - 1].Layer.Output;
}
