using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>
/// max(0, 1 − s x) of each output x, mean over all elements: Keras's <c>Hinge</c>, the loss of support vector machines. s is 1 for targets above 0
/// and −1 for others, so that targets of 0 and 1, of −1 and 1, and classes (each against the rest) mean the same.
/// </summary>
public sealed class Hinge : Loss
{
    /// <inheritdoc/>
    public override double Compute(in LossGroup group) => ElementwiseLoss.Compute(group, default(Formula));

    private readonly struct Formula : IElementFormula
    {
        public Vector512<float> Loss(Vector512<float> value, Vector512<float> target)
            => Vector512.Max(Vector512<float>.One - (SideOf(target) * value), Vector512<float>.Zero);

        public Vector512<float> Slope(Vector512<float> value, Vector512<float> target)
        {
            Vector512<float> side = SideOf(target);
            return -side & Vector512.LessThan(side * value, Vector512<float>.One);
        }

        private static Vector512<float> SideOf(Vector512<float> target)
            => Vector512.ConditionalSelect(Vector512.GreaterThan(target, Vector512<float>.Zero), Vector512<float>.One, Vector512.Create(-1f));
    }
}
