namespace Netwright;

/// <summary>Where the features of an input lie: flat, each on its own; in a sequence (length×features), every step anew; of images, the channels.</summary>
/// <param name="Features">The number of features or channels.</param>
/// <param name="Plane">How many values of one feature lie one after another.</param>
internal readonly record struct FeatureLayout(int Features, int Plane)
{
    /// <summary>The layout of inputs of a shape.</summary>
    public static FeatureLayout Of(TensorShape shape) => shape.Count == 3 ? new(shape[0], shape[1] * shape[2]) : new(shape[^1], 1);
}
