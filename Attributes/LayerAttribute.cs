namespace Netwright;

/// <summary>
/// The base of every layer attribute. Layers are read from the declaration that bears <see cref="NetworkAttribute"/> or
/// <see cref="BlockAttribute"/>, in source order, and each takes the value of the line above unless <see cref="From"/> names another.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public abstract class LayerAttribute : Attribute
{
    /// <summary>
    /// The layer's name: the prefix of its parameters in a saved file, the name of its member in the generated class, and the name by which
    /// lines below read its output. Without it a layer is called after its kind and its number among that kind: <c>conv1</c>, <c>dense2</c>;
    /// these names cannot be read by other lines, because a new layer above would change them.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// The named value that the layer takes instead of the line above. <c>"input"</c> names the input of the network or of the block. The
    /// line above must then have a <see cref="Name"/>, or nothing could read it.
    /// </summary>
    public string? From { get; set; }
}
