using Netwright.Generator.Declarations;
using Netwright.Generator.Diagnostics;
using Netwright.Generator.Layers;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Advice;

/// <summary>The layers of a network or block as rules ask for them: by their position in the declaration, blocks expanded.</summary>
internal sealed class LayerGraph
{
    private readonly InferredShapes _inference;
    private readonly LayerKind[] _kinds;
    private readonly List<int>[] _readers;

    public LayerGraph(NetworkDeclaration declaration, InferredShapes inference)
    {
        (Declaration, _inference) = (declaration, inference);
        _kinds = [.. declaration.Layers.Select(static layer => LayerCatalog.Find(layer.Kind)!)];
        _readers = [.. declaration.Layers.Select(static _ => new List<int>())];
        for (int reader = 0; reader < Count; reader++)
        {
            foreach (LayerInput input in declaration.Layers[reader].Inputs.Where(static input => input.Source >= 0))
            {
                _readers[input.Source].Add(reader);
            }
        }
    }

    /// <summary>The declaration.</summary>
    public NetworkDeclaration Declaration { get; }

    /// <summary>The network with its shapes, which a block has none of.</summary>
    public CheckedNetwork Network => _inference.Network;

    /// <summary>All layers that were made, by the position that <see cref="NodeOf"/> gives.</summary>
    public IReadOnlyList<Node> Nodes => _inference.Nodes;

    /// <summary>The number of layers.</summary>
    public int Count => Declaration.Layers.Count;

    /// <summary>The kind of a layer.</summary>
    public LayerKind KindOf(int layer) => _kinds[layer];

    /// <summary>The position of a layer's node; <see langword="null"/> in a block, whose shapes are not known.</summary>
    public int? NodeOf(int layer) => _inference.NodeOf[layer];

    /// <summary>The one layer that reads a layer's value; <see langword="null"/> where several do, or none.</summary>
    public int? OnlyReaderOf(int layer) => _readers[layer].Count == 1 ? _readers[layer][0] : null;

    /// <summary>Whether the value of a layer is an output of the network, or what a block yields.</summary>
    public bool IsOutput(int layer) => layer == Count - 1 || Declaration.Outputs.Any(output => output.Source == layer);

    /// <summary>
    /// The layer that computed what a layer reads without joining others, seen through those that only give the numbers another shape;
    /// <see langword="null"/> where it is the input.
    /// </summary>
    public int? ComputedBy(int layer)
    {
        int source = layer;
        do
        {
            EquatableArray<LayerInput> inputs = Declaration.Layers[source].Inputs;
            source = inputs[inputs.Count - 1].Source;
        }
        while (source >= 0 && KindOf(source).KeepsNumbers);

        return source < 0 ? null : source;
    }

    /// <summary>Where a layer, or one argument of it, stands.</summary>
    public Place PlaceOf(int layer, string? argument = null) => Declaration.Layers[layer].Origin.Place(argument);

    /// <summary>An argument of a layer as it is written; <see langword="null"/> where it is not.</summary>
    public object? ArgumentOf(int layer, string argument)
        => Declaration.Layers[layer].Arguments.FirstOrDefault(candidate => candidate.Name == argument)?.Value;
}
