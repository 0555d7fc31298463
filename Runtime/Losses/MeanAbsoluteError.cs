using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>
/// The absolute difference of output and target, mean over all elements: PyTorch's <c>L1Loss</c>. It follows outliers less than
/// <see cref="MeanSquaredError"/>; its gradient is 0 where there is no difference.
/// </summary>
public sealed class MeanAbsoluteError : Loss
{
    /// <inheritdoc/>
    public override double Compute(in LossGroup group) => ElementwiseLoss.Compute(group, default(Formula));

    private readonly struct Formula : IElementFormula
    {
        public Vector512<float> Loss(Vector512<float> value, Vector512<float> target) => Vector512.Abs(value - target);

        public Vector512<float> Slope(Vector512<float> value, Vector512<float> target) => ElementwiseLoss.Sign(value - target);
    }
}
