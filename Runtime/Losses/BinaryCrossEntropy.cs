using System.Runtime.Intrinsics;
using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// Binary cross-entropy of each output, −w₁ t log p − w₀ (1 − t) log(1 − p), mean over all elements: PyTorch's <c>BCEWithLogitsLoss</c>. If a
/// sigmoid ends the network, it is taken back in training; after a softmax the outputs are taken as probabilities (<c>BCELoss</c>); other
/// outputs are taken as logits.
/// </summary>
public sealed class BinaryCrossEntropy : Loss
{
    /// <summary>Sets the loss up.</summary>
    /// <param name="labelSmoothing">The share ε, from 0 to below 1, by which targets are drawn to one half: t becomes t (1 − ε) + ε / 2.</param>
    /// <param name="positiveWeight">The weight w₁ of targets of 1; PyTorch's <c>pos_weight</c>.</param>
    /// <param name="negativeWeight">The weight w₀ of targets of 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public BinaryCrossEntropy(float labelSmoothing = 0, float positiveWeight = 1, float negativeWeight = 1)
    {
        LabelSmoothing = LossWeights.CheckSmoothing(labelSmoothing, nameof(labelSmoothing));
        PositiveWeight = LossWeights.Check(positiveWeight, nameof(positiveWeight));
        NegativeWeight = LossWeights.Check(negativeWeight, nameof(negativeWeight));
    }

    /// <summary>The share by which targets are drawn to one half.</summary>
    public float LabelSmoothing { get; }

    /// <summary>The weight of targets of 1.</summary>
    public float PositiveWeight { get; }

    /// <summary>The weight of targets of 0.</summary>
    public float NegativeWeight { get; }

    /// <inheritdoc/>
    public override FinalActivation Fused => FinalActivation.Sigmoid;

    /// <inheritdoc/>
    public override double Compute(in LossGroup group) => group.Applied == FinalActivation.None
        ? ElementwiseLoss.Compute(group, new OfLogits(this))
        : ElementwiseLoss.Compute(group, new OfProbabilities(this));

    /// <inheritdoc/>
    internal override Loss WithClassWeights(IReadOnlyList<float> weights, OutputInfo output) => output.Shape.Size == 1 && weights.Count == 2
        ? new BinaryCrossEntropy(LabelSmoothing, PositiveWeight * weights[1], NegativeWeight * weights[0])
        : throw new ArgumentException(
            $"Class weights of binary cross-entropy are two, of class 0 and class 1, for a single output; found {weights.Count} for {output.Shape.Size} outputs.",
            nameof(weights));

    private (Vector512<float> Hit, Vector512<float> Miss) WeightsOf(Vector512<float> target)
    {
        target = Vector512.MultiplyAddEstimate(target, Vector512.Create(1 - LabelSmoothing), Vector512.Create(LabelSmoothing / 2));
        return (target * PositiveWeight, (Vector512<float>.One - target) * NegativeWeight);
    }

    private readonly struct OfLogits(BinaryCrossEntropy loss) : IElementFormula
    {
        // −log σ(x) is max(−x, 0) + log(1 + e^−|x|), and −log(1 − σ(x)) the same of −x: nothing overflows.
        public Vector512<float> Loss(Vector512<float> value, Vector512<float> target)
        {
            (Vector512<float> hit, Vector512<float> miss) = loss.WeightsOf(target);
            Vector512<float> tail = Vector512.Log(Vector512<float>.One + VectorMath.Exp(-Vector512.Abs(value)));
            return (hit * (Vector512.Max(-value, Vector512<float>.Zero) + tail)) + (miss * (Vector512.Max(value, Vector512<float>.Zero) + tail));
        }

        public Vector512<float> Slope(Vector512<float> value, Vector512<float> target)
        {
            (Vector512<float> hit, Vector512<float> miss) = loss.WeightsOf(target);
            return ((hit + miss) * VectorMath.Sigmoid(value)) - hit;
        }
    }

    private readonly struct OfProbabilities(BinaryCrossEntropy loss) : IElementFormula
    {
        /// <summary>
        /// A logarithm of a probability counts as at least this, as in PyTorch; otherwise a saturated output gave an infinite loss.
        /// </summary>
        private const float LowestLogarithm = -100;

        /// <summary>Keeps the gradient with respect to a probability finite; PyTorch's constant.</summary>
        private const float SmallestVariance = 1e-12f;

        public Vector512<float> Loss(Vector512<float> value, Vector512<float> target)
        {
            (Vector512<float> hit, Vector512<float> miss) = loss.WeightsOf(target);
            var lowest = Vector512.Create(LowestLogarithm);
            Vector512<float> hits = Vector512.Max(Vector512.Log(value), lowest);
            Vector512<float> misses = Vector512.Max(Vector512.Log(Vector512<float>.One - value), lowest);
            return -(hit * hits) - (miss * misses);
        }

        public Vector512<float> Slope(Vector512<float> value, Vector512<float> target)
        {
            (Vector512<float> hit, Vector512<float> miss) = loss.WeightsOf(target);
            Vector512<float> variance = Vector512.Max(value * (Vector512<float>.One - value), Vector512.Create(SmallestVariance));
            return (((hit + miss) * value) - hit) / variance;
        }
    }
}
