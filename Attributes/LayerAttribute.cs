namespace Netwright;

/// <summary>The base of every layer attribute. Layers are read from the declaration that bears <see cref="NetworkAttribute"/>, in source order.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public abstract class LayerAttribute : Attribute
{
    /// <summary>
    /// The layer's name: the prefix of its parameters in a saved file and the name of its member in the generated class.
    /// Without it a layer is called after its kind and its number among that kind: <c>conv1</c>, <c>dense2</c>.
    /// </summary>
    public string? Name { get; set; }
}
