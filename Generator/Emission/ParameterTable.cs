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
                _entries.Add(name, new Entry(name, spec, Size));
                Size += (spec.Shape.Size + Value.Lanes - 1) / Value.Lanes * Value.Lanes;
            }
        }
    }

    /// <summary>The size of the buffer in floats.</summary>
    public int Size { get; }

    public IEnumerable<Entry> Entries => _entries.Values;

    public Entry this[string name] => _entries[name];

    /// <summary>A parameter and its place.</summary>
    internal sealed record Entry(string Name, ParameterSpec Spec, int Offset);
}
