namespace Netwright.Generator.Layers;

/// <summary>All kinds of layers of this assembly, by the name of their attribute.</summary>
internal static class LayerCatalog
{
    private static readonly Dictionary<string, LayerKind> Kinds = typeof(LayerCatalog).Assembly
        .GetTypes()
        .Where(static type => !type.IsAbstract && typeof(LayerKind).IsAssignableFrom(type))
        .Select(static type => (LayerKind)Activator.CreateInstance(type)!)
        .ToDictionary(static kind => kind.Name, StringComparer.Ordinal);

    /// <summary>Every kind, in no order that means anything.</summary>
    public static IReadOnlyCollection<LayerKind> All => Kinds.Values;

    /// <summary>
    /// The kind that does to sequences what this one does to images, or the other way round: Conv1D for Conv2D; <see langword="null"/> where
    /// there is none.
    /// </summary>
    public static LayerKind? FindCounterpart(string name)
        => name.EndsWith("2D", StringComparison.Ordinal) ? Find(name.Substring(0, name.Length - 2) + "1D")
        : name.EndsWith("1D", StringComparison.Ordinal) ? Find(name.Substring(0, name.Length - 2) + "2D")
        : null;

    /// <summary>The kind of this name; <see langword="null"/> where there is none.</summary>
    public static LayerKind? Find(string name) => Kinds.TryGetValue(name, out LayerKind? kind) ? kind : null;
}
