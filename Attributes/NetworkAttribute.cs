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

    /// <summary>
    /// Whether 3×3 convolutions of a single sample, and those of training with their gradients, may be computed by Winograd's filtering F(4×4, 3×3) where
    /// that is faster: it takes a quarter of the multiplications and rounds more (about 1e-6 of the greatest output or gradient instead of 1e-7). True by
    /// default.
    /// Source: Lavin and Gray 2015, «Fast Algorithms for Convolutional Neural Networks».
    /// </summary>
    public bool Winograd { get; set; } = true;

    /// <summary>What code is generated for: <see cref="Target.Cpu"/>, which is always there, by default; with <see cref="Target.Gpu"/> compute kernels too.</summary>
    public Target Targets { get; set; } = Target.Cpu;
}
