namespace Netwright.Generator.Declarations;

/// <summary>One value that a layer reads.</summary>
/// <param name="Source">The position of the layer that yields it in the declaration, <see cref="Network"/> or <see cref="Unknown"/>.</param>
/// <param name="Words">What it is called in messages, up to its shape: <c>AvgPool2D above yields</c>, <c>'shortcut' is</c>.</param>
internal sealed record LayerInput(int Source, string Words)
{
    /// <summary>The source of the network's input.</summary>
    public const int Network = -1;

    /// <summary>The source of what could not be found: nothing is inferred from it.</summary>
    public const int Unknown = -2;
}
