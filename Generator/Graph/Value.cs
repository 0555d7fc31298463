using Netwright.Generator.Shapes;

namespace Netwright.Generator.Graph;

/// <summary>A named tensor of the lowered graph: what one operation writes and others read.</summary>
internal sealed class Value(string name, Shape shape)
{
    /// <summary>The name that the emitted comments use: <c>conv1</c>, <c>conv1.gradient</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The shape of one sample's share.</summary>
    public Shape Shape { get; } = shape;
}
