using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// Binary cross-entropy of each output, −t log p − (1 − t) log(1 − p), mean over all elements: PyTorch's <c>BCEWithLogitsLoss</c>. If a
/// sigmoid ends the network, it is taken back in training; after a softmax the outputs are taken as probabilities (<c>BCELoss</c>); other
/// outputs are taken as logits.
/// </summary>
public sealed class BinaryCrossEntropy : Loss
{
    /// <summary>
    /// A logarithm of a probability counts as at least this, as in PyTorch; otherwise a saturated output gave an infinite loss.
    /// </summary>
    private const float LowestLogarithm = -100;

    /// <summary>Keeps the gradient with respect to a probability finite; PyTorch's constant.</summary>
    private const float SmallestVariance = 1e-12f;

    /// <inheritdoc/>
    public override FinalActivation Fused => FinalActivation.Sigmoid;

    /// <inheritdoc/>
    public override double Compute(in LossGroup group)
    {
        ref float values = ref MemoryMarshal.GetReference(group.Values);
        ref float targets = ref MemoryMarshal.GetReference(group.Targets);
        ref float gradients = ref MemoryMarshal.GetReference(group.Gradient);
        bool probabilities = group.Applied != FinalActivation.None;
        bool differentiate = !group.Gradient.IsEmpty;
        Vector512<float> mask = group.Mask;
        var scale = Vector512.Create(group.Scale / group.Features);
        LaneSums sums = default;
        for (int place = 0; place < group.Values.Length; place += LossGroup.Lanes)
        {
            var value = Vector512.LoadUnsafe(ref values, (nuint)place);
            var target = Vector512.LoadUnsafe(ref targets, (nuint)place);
            sums.Add(probabilities ? OfProbability(value, target) : OfLogit(value, target));
            if (differentiate)
            {
                Vector512<float> gradient = probabilities
                    ? (value - target) / Vector512.Max(value * (Vector512<float>.One - value), Vector512.Create(SmallestVariance))
                    : VectorMath.Sigmoid(value) - target;
                (gradient * scale & mask).StoreUnsafe(ref gradients, (nuint)place);
            }
        }

        return sums.Total(group.Count) / group.Features;
    }

    /// <summary>max(x, 0) − x t + log(1 + e^−|x|): the same value, but nothing overflows.</summary>
    private static Vector512<float> OfLogit(Vector512<float> logit, Vector512<float> target)
    {
        Vector512<float> tail = Vector512.Log(Vector512<float>.One + VectorMath.Exp(-Vector512.Abs(logit)));
        return Vector512.Max(logit, Vector512<float>.Zero) - (logit * target) + tail;
    }

    private static Vector512<float> OfProbability(Vector512<float> probability, Vector512<float> target)
    {
        var lowest = Vector512.Create(LowestLogarithm);
        Vector512<float> hit = Vector512.Max(Vector512.Log(probability), lowest);
        Vector512<float> miss = Vector512.Max(Vector512.Log(Vector512<float>.One - probability), lowest);
        return -(target * hit) - ((Vector512<float>.One - target) * miss);
    }
}
