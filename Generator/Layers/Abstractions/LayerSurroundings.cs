using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers;

/// <summary>What stands around one layer of a network: for messages, and for choices that depend on the layers that follow.</summary>
internal sealed class LayerSurroundings(NetworkDeclaration network, int index)
{
    /// <summary>The layer's position in the declaration.</summary>
    public int Index => index;

    /// <summary>The kind of the layer that follows; <see langword="null"/> after the last and before one that the compiler does not know.</summary>
    public string? Next => index + 1 < network.Layers.Count && network.Layers[index + 1].Kind is { Length: > 0 } kind ? kind : null;

    /// <summary>Whether a layer above has weights.</summary>
    public bool FollowsWeights => network.Layers.Take(index).Any(static layer => LayerCatalog.Find(layer.Kind)?.Role == LayerRole.Weighted);

    /// <summary>Whether the network's own input is an image.</summary>
    public bool StartsWithImage => network.InputShape is { Count: 3 };

    /// <summary>Whether the first activation that the layer's output meets is of the ReLU family.</summary>
    public bool FeedsRectifier => network.Layers
        .Skip(index + 1)
        .Select(static layer => LayerCatalog.Find(layer.Kind)?.Role ?? LayerRole.PassThrough)
        .FirstOrDefault(static role => role != LayerRole.PassThrough) == LayerRole.Rectifier;

    /// <summary>Where the input comes from and what it is, in words: <c>AvgPool2D above yields 16×5×5</c>.</summary>
    public string Describe(Shape input)
    {
        string shape = input.IsFlat ? $"{input} {(input.Size == 1 ? "feature" : "features")}" : input.ToString();
        return index == 0 ? $"the input is {shape}" : $"{network.Layers[index - 1].Kind} above yields {shape}";
    }
}
