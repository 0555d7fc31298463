using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers;

/// <summary>A value that reaches a layer.</summary>
/// <param name="Words">What it is called in messages, up to its shape: <c>Conv2D above yields</c>, <c>'shortcut' is</c>.</param>
/// <param name="Shape">Its shape.</param>
internal sealed record NamedShape(string Words, Shape Shape)
{
    /// <summary>The value in words: <c>AvgPool2D above yields 16×5×5</c>.</summary>
    public string Describe() => $"{Words} {(Shape.IsFlat ? $"{Shape} {(Shape.Size == 1 ? "feature" : "features")}" : Shape)}";
}
