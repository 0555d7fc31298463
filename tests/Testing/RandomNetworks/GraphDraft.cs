using Netwright.Generator.Declarations;
using Netwright.Generator.Shapes;

namespace Netwright.Testing.RandomNetworks;

/// <summary>The layers that were drawn so far, blocks expanded. A layer is added if the generator takes it and the network stays small.</summary>
internal sealed class GraphDraft(Shape input)
{
    private const int LargestValue = 256;
    private const int MostParameters = 2_000;
    private const int MostMultiplyAccumulates = 6_000;

    private readonly List<LayerDeclaration> _layers = [];
    private readonly List<Shape> _shapes = [];

    /// <summary>The number of layers, and the source of the next.</summary>
    public int Count => _layers.Count;

    /// <summary>The kinds of the layers.</summary>
    public IEnumerable<string> Kinds => _layers.Select(static layer => layer.Kind);

    /// <summary>The shape of a value.</summary>
    public Shape ShapeOf(int source) => source == LayerInput.Network ? input : _shapes[source];

    /// <summary>Adds a layer that reads these values, if it is valid.</summary>
    public bool TryAdd(DrawnLayer layer, params IReadOnlyList<int> sources) => TryAdd(layer.Declare($"layer{Count}", sources));

    /// <summary>Adds the layers from <paramref name="first"/> to <paramref name="end"/> again, with another value in place of their input, if they are valid.</summary>
    /// <returns>The source of what the last yields; null where one is not valid, and none is added.</returns>
    public int? TryRepeat(int first, int end, int oldInput, int newInput)
    {
        int start = Count;
        foreach (LayerDeclaration layer in _layers.GetRange(first, end - first))
        {
            IEnumerable<LayerInput> inputs = layer.Inputs.Select(value => value with
            {
                Source = value.Source >= first ? value.Source - first + start : value.Source == oldInput ? newInput : value.Source,
            });
            if (!TryAdd(layer with { Name = $"layer{Count}", Inputs = inputs.ToEquatableArray() }))
            {
                Truncate(start);
                return null;
            }
        }

        return Count - 1;
    }

    /// <summary>Takes the last layers away.</summary>
    public void Truncate(int count)
    {
        _layers.RemoveRange(count, Count - count);
        _shapes.RemoveRange(count, _shapes.Count - count);
    }

    private bool TryAdd(LayerDeclaration layer)
    {
        NetworkDeclaration declaration = new(
            string.Empty,
            EquatableArray<ContainingType>.Empty,
            "Draft",
            input.Extents,
            _layers.Append(layer).ToEquatableArray(),
            EquatableArray<OutputDeclaration>.Empty,
            DeclarationFaults.None);
        CheckedNetwork network = ShapeInference.Infer(declaration).Network;
        if (!network.IsValid
            || network.Output!.Size > LargestValue
            || network.Layers.Sum(static known => known.ParameterCount) > MostParameters
            || network.Layers.Sum(static known => known.MultiplyAccumulates) > MostMultiplyAccumulates)
        {
            return false;
        }

        _layers.Add(layer);
        _shapes.Add(network.Output);
        return true;
    }
}
