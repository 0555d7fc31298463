namespace Netwright;

/// <summary>
/// Makes a partial class a neural network: the layer attributes below it, from top to bottom, are its layers.
/// The generator infers every shape from the one stated here and writes the class's forward and backward code.
/// </summary>
/// <param name="inputShape">
/// The shape of one sample; the batch is never part of it. One number: features. Two: length, features.
/// Three: channels, height, width. Samples are row-major <see cref="float"/> in that order.
/// </param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NetworkAttribute(params int[] inputShape) : Attribute
{
    /// <summary>The shape of one sample: features; or length, features; or channels, height, width.</summary>
    public int[] InputShape { get; } = inputShape;
}
