using Netwright.Generator.Shapes;

namespace Netwright.Generator.Layers;

/// <summary>The parameters of a layer that sums weighted inputs.</summary>
internal static class WeightedParameters
{
    /// <summary>The weight, then the bias if there is one: one number for each output channel, zero at first.</summary>
    /// <param name="weight">The weight's shape in PyTorch's layout: output channels first.</param>
    /// <param name="initializer">How the weight is drawn.</param>
    /// <param name="fanIn">The number of inputs that one output sums over.</param>
    /// <param name="fanOut">The number of outputs that one input goes to, at stride 1.</param>
    /// <param name="hasBias">Whether there is a bias.</param>
    public static EquatableArray<ParameterSpec> Of(Shape weight, string initializer, int fanIn, int fanOut, bool hasBias)
    {
        var specs = new List<ParameterSpec> { new("weight", weight, initializer, fanIn, fanOut) };
        if (hasBias)
        {
            specs.Add(new ParameterSpec("bias", new Shape(weight.Extents[0]), "Zeros", fanIn, fanOut));
        }

        return specs.ToEquatableArray();
    }
}
