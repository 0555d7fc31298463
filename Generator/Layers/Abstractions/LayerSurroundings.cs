using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers;

/// <summary>What stands around one layer of a network: for messages, and for choices that depend on the layers that follow.</summary>
internal sealed class LayerSurroundings(NetworkDeclaration network, int index)
{
    private readonly LayerDeclaration _layer = network.Layers[index];

    /// <summary>
    /// The kind of the layer that reads this one; <see langword="null"/> after the last and before one that the compiler does not know.
    /// </summary>
    public string? Next => Readers(index).Select(reader => network.Layers[reader].Kind).FirstOrDefault() is { Length: > 0 } kind ? kind : null;

    /// <summary>Whether a layer above has weights.</summary>
    public bool FollowsWeights => network.Layers.Take(index).Any(static layer => LayerCatalog.Find(layer.Kind)?.Role == LayerRole.Weighted);

    /// <summary>Whether the network's own input is an image.</summary>
    public bool StartsWithImage => network.InputShape is { Count: 3 };

    /// <summary>Whether the network's own input is a sequence.</summary>
    public bool StartsWithSequence => network.InputShape is { Count: 2 };

    /// <summary>The kind of the layer that yields the input; <see langword="null"/> where it is the network's own.</summary>
    public LayerKind? Source => SourceOf(_layer) is >= 0 and var source ? LayerCatalog.Find(network.Layers[source].Kind) : null;

    /// <summary>
    /// The kind of the recurrent layer above that ended the sequence by yielding its last step alone, also where dropouts or activations
    /// stand between.
    /// </summary>
    public LayerKind? LastStep
    {
        get
        {
            int source = SourceOf(_layer);
            while (source >= 0 && LayerCatalog.Find(network.Layers[source].Kind) is { Role: not LayerRole.Weighted })
            {
                source = SourceOf(network.Layers[source]);
            }

            return source >= 0
                && LayerCatalog.Find(network.Layers[source].Kind) is { YieldsLastStep: true } recurrent
                && !network.Layers[source].Arguments.Any(static argument => argument is { Name: "ReturnSequences", Value: true })
                ? recurrent
                : null;
        }
    }

    /// <summary>Whether the first activation that the layer's output meets is of the ReLU family.</summary>
    public bool FeedsRectifier
    {
        get
        {
            int current = index;
            LayerRole role = LayerRole.PassThrough;
            while (role == LayerRole.PassThrough && Readers(current).Cast<int?>().FirstOrDefault() is { } reader)
            {
                current = reader;
                role = LayerCatalog.Find(network.Layers[reader].Kind)?.Role ?? LayerRole.PassThrough;
            }

            return role == LayerRole.Rectifier;
        }
    }

    /// <summary>Whether a layer above computes the input: it is neither the network's own nor a view of that.</summary>
    public bool ReadsComputed
    {
        get
        {
            int source = SourceOf(_layer);
            while (source >= 0 && LayerCatalog.Find(network.Layers[source].Kind) is { KeepsNumbers: true })
            {
                source = SourceOf(network.Layers[source]);
            }

            return source >= 0 && network.Layers[source].Kind.Length > 0;
        }
    }

    /// <summary>Where the input comes from and what it is, in words: <c>AvgPool2D above yields 16×5×5</c>.</summary>
    public string Describe(Shape input) => new NamedShape(_layer.Inputs[_layer.Inputs.Count - 1].Words, input).Describe();

    private static int SourceOf(LayerDeclaration layer) => layer.Inputs[layer.Inputs.Count - 1].Source;

    private IEnumerable<int> Readers(int source)
        => Enumerable
            .Range(source + 1, network.Layers.Count - source - 1)
            .Where(reader => network.Layers[reader].Inputs.Any(input => input.Source == source));
}
