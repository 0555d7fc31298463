namespace Netwright.Golden.Tests.Networks;

/// <summary>
/// Outputs times targets, summed over the features: the targets are what the gradient of the output is times the number of samples, so any
/// gradient can be sent backward. It keeps the outputs, which training does not show otherwise. For one thread.
/// </summary>
internal sealed class WeightedSum : Loss
{
    private readonly List<float> _outputs = [];

    /// <summary>The outputs of all samples seen, one after another.</summary>
    public float[] Outputs => [.. _outputs];

    /// <inheritdoc/>
    public override double Compute(in LossGroup group)
    {
        double sum = 0;
        group.Gradient.Clear();
        for (int lane = 0; lane < group.Count; lane++)
        {
            for (int place = lane; place < group.Values.Length; place += LossGroup.Lanes)
            {
                sum += (double)group.Values[place] * group.Targets[place];
                group.Gradient[place] = group.Targets[place] * group.Scale;
                _outputs.Add(group.Values[place]);
            }
        }

        return sum;
    }
}
