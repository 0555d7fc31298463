using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>The squared difference of output and target, mean over all elements: PyTorch's <c>MSELoss</c>.</summary>
public sealed class MeanSquaredError : Loss
{
    /// <inheritdoc/>
    public override double Compute(in LossGroup group) => ElementwiseLoss.Compute(group, default(Formula));

    private readonly struct Formula : IElementFormula
    {
        public Vector512<float> Loss(Vector512<float> value, Vector512<float> target) => (value - target) * (value - target);

        public Vector512<float> Slope(Vector512<float> value, Vector512<float> target) => (value - target) * 2;
    }
}
