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
    public static EquatableArray<ParameterSpec> Of(Shape weight, string initializer, double fanIn, double fanOut, bool hasBias)
    {
        var specs = new List<ParameterSpec> { new("weight", weight, initializer, Fan(fanIn), Fan(fanOut)) };
        if (hasBias)
        {
            specs.Add(new ParameterSpec("bias", new Shape(weight.Extents[0]), "Zeros", Fan(fanIn), Fan(fanOut)));
        }

        return specs.ToEquatableArray();
    }

    /// <summary>A number of inputs or outputs. It is asked for before the limits of sizes are, so that it may be beyond any.</summary>
    public static int Fan(double number) => (int)Math.Min(int.MaxValue, number);
}
