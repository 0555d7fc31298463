using Netwright.Generator.Graph;
using Netwright.Generator.Layers;
using Netwright.Generator.Shapes;

namespace Netwright.Generator.Emission;

/// <summary>
/// Where each parameter lies in the parameter buffer: first what training changes by gradients, then what is frozen, last the running
/// statistics. Gradients and optimizer states lie alike.
/// </summary>
internal sealed class ParameterTable
{
    private readonly Dictionary<string, Entry> _entries = [];

    public ParameterTable(IEnumerable<Layer> layers)
    {
        List<(string Name, ParameterSpec Spec, ParameterRole Role)> parameters = [.. layers.SelectMany(static layer =>
            layer.Parameters.Select(spec => ($"{layer.Name}.{spec.Name}", spec, RoleOf(layer, spec))))];
        Dictionary<string, int> offsets = [];
        foreach ((string name, ParameterSpec spec, ParameterRole role) in parameters.OrderBy(static parameter => parameter.Role))
        {
            int size = (spec.Shape.Size + Value.Lanes - 1) / Value.Lanes * Value.Lanes;
            offsets.Add(name, Size);
            Size += size;
            Frozen += role == ParameterRole.Frozen ? size : 0;
            Running += role == ParameterRole.Running ? size : 0;
        }

        foreach ((string name, ParameterSpec spec, ParameterRole role) in parameters)
        {
            _entries.Add(name, new Entry(name, spec, offsets[name], role == ParameterRole.Trained));
        }
    }

    /// <summary>The size of the buffer in floats.</summary>
    public int Size { get; }

    /// <summary>How much of it is frozen parameters.</summary>
    public int Frozen { get; }

    /// <summary>How much of it is running statistics.</summary>
    public int Running { get; }

    /// <summary>The parameters in the order of their layers.</summary>
    public IEnumerable<Entry> Entries => _entries.Values;

    public Entry this[string name] => _entries[name];

    private static ParameterRole RoleOf(Layer layer, ParameterSpec spec)
        => spec.IsRunning ? ParameterRole.Running : layer.IsFrozen ? ParameterRole.Frozen : ParameterRole.Trained;

    /// <summary>A parameter and its place.</summary>
    /// <param name="Name">Its name in a saved file: <c>conv1.weight</c>.</param>
    /// <param name="Spec">What it is.</param>
    /// <param name="Offset">Where it begins in the buffer, in floats.</param>
    /// <param name="IsTrained">Whether training changes it by its gradient.</param>
    internal sealed record Entry(string Name, ParameterSpec Spec, int Offset, bool IsTrained);
}
