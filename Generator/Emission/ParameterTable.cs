using Netwright.Generator.Graph;
using Netwright.Generator.Layers;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission;

/// <summary>Where each parameter lies in the parameter buffer; gradients and optimizer states lie alike.</summary>
internal sealed class ParameterTable
{
    private readonly Dictionary<string, Entry> _entries = [];

    public ParameterTable(IEnumerable<Layer> layers)
    {
        foreach (Layer layer in layers)
        {
            foreach (ParameterSpec spec in layer.Parameters)
            {
                string name = $"{layer.Name}.{spec.Name}";
                _entries.Add(name, new Entry(name, spec, Size, layer.IsFrozen));
                Size += (spec.Shape.Size + Value.Lanes - 1) / Value.Lanes * Value.Lanes;
            }
        }
    }

    /// <summary>The size of the buffer in floats.</summary>
    public int Size { get; }

    public IEnumerable<Entry> Entries => _entries.Values;

    public Entry this[string name] => _entries[name];

    /// <summary>A parameter and its place.</summary>
    /// <param name="Name">Its name in a saved file: <c>conv1.weight</c>.</param>
    /// <param name="Spec">What it is.</param>
    /// <param name="Offset">Where it begins in the buffer, in floats.</param>
    /// <param name="IsFrozen">Whether training leaves it as it is.</param>
    internal sealed record Entry(string Name, ParameterSpec Spec, int Offset, bool IsFrozen);
}
