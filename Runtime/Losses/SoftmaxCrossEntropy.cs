using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// Cross-entropy of a softmax over all outputs, −Σ wᶠ tᶠ log softmax(x)ᶠ, mean over the samples: PyTorch's <c>CrossEntropyLoss</c>. The
/// target is a class or a distribution over classes. Class weights multiply the loss of a sample, as in Keras; PyTorch divides by their sum in
/// the batch rather than by the number of samples. If a softmax ends the network, it is taken back in training; otherwise the output is
/// taken as logits.
/// </summary>
public sealed class SoftmaxCrossEntropy : Loss
{
    /// <summary>
    /// Smaller probabilities, which only evaluation of a network that ends in a softmax sees, count as this: the smallest normal number.
    /// </summary>
    private const float SmallestProbability = 1.17549435e-38f;

    private readonly float[] _weights = [];

    /// <summary>Sets the loss up.</summary>
    /// <param name="labelSmoothing">
    /// The share ε, from 0 to below 1, of a target that is spread over all C classes: t becomes t (1 − ε) + ε / C (Szegedy et al. 2016).
    /// </param>
    /// <param name="classWeights">The weight w of each class; if null, 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public SoftmaxCrossEntropy(float labelSmoothing = 0, IReadOnlyList<float>? classWeights = null)
    {
        LabelSmoothing = LossWeights.CheckSmoothing(labelSmoothing, nameof(labelSmoothing));
        _weights = [.. (classWeights ?? []).Select(static weight => LossWeights.Check(weight, nameof(classWeights)))];
    }

    /// <summary>The share of a target that is spread over all classes.</summary>
    public float LabelSmoothing { get; }

    /// <summary>The weight of each class; empty if all are alike.</summary>
    public IReadOnlyList<float> ClassWeights => _weights;

    /// <inheritdoc/>
    public override FinalActivation Fused => FinalActivation.Softmax;

    /// <inheritdoc/>
    public override bool TakesLabels => IsPlain;

    private bool IsPlain => LabelSmoothing == 0 && _weights.Length == 0;

    /// <inheritdoc/>
    public override void Check(NetworkInfo network, OutputInfo output)
    {
        if (output.Shape.Size < 2)
        {
            throw new ArgumentException(
                $"Softmax cross-entropy needs at least 2 values; the output '{output.Name}' of {network.Name} has 1. Use {nameof(BinaryCrossEntropy)} for a single output.",
                nameof(network));
        }

        if (_weights.Length > 0 && _weights.Length != output.Shape.Size)
        {
            throw new ArgumentException(
                $"Expected a class weight for each of the {output.Shape.Size} values of the output '{output.Name}' of {network.Name}, found {_weights.Length}.",
                nameof(network));
        }
    }

    /// <inheritdoc/>
    internal override Loss WithClassWeights(IReadOnlyList<float> weights, OutputInfo output) => _weights.Length == 0
        ? new SoftmaxCrossEntropy(LabelSmoothing, weights)
        : throw new ArgumentException("The loss has class weights of its own already.", nameof(weights));

    /// <inheritdoc/>
    public override double Compute(in LossGroup group)
    {
        if (IsPlain)
        {
            return ComputePlain(group);
        }

        float[] targets = ArrayPool<float>.Shared.Rent(group.Values.Length);
        try
        {
            Weigh(group, targets);
            return ComputePlain(group with { Labels = [], Targets = targets.AsSpan(0, group.Values.Length) });
        }
        finally
        {
            ArrayPool<float>.Shared.Return(targets);
        }
    }

    /// <summary>The targets smoothed and weighted: any numbers may stand for a distribution.</summary>
    private void Weigh(in LossGroup group, Span<float> weighed)
    {
        float spread = LabelSmoothing / group.Features;
        for (int place = 0; place < group.Values.Length; place++)
        {
            (int feature, int lane) = (place / LossGroup.Lanes, place % LossGroup.Lanes);
            float target = group.Labels.IsEmpty ? group.Targets[place] : lane < group.Count && group.Labels[lane] == feature ? 1 : 0;
            weighed[place] = ((target * (1 - LabelSmoothing)) + spread) * (_weights.Length == 0 ? 1 : _weights[feature]);
        }
    }

    private static double ComputePlain(in LossGroup group)
    {
        if (group.Applied == FinalActivation.Softmax)
        {
            return OfProbabilities(group);
        }

        Span<float> largest = stackalloc float[LossGroup.Lanes];
        Span<float> totals = stackalloc float[LossGroup.Lanes];
        Exponentiate(group, largest, totals);
        double loss = 0;
        for (int lane = 0; lane < group.Count; lane++)
        {
            // log Σ eˣ, with the largest x taken out so that no exponential overflows.
            loss += CrossEntropy(group, lane, largest[lane] + Math.Log(totals[lane]));
        }

        return loss;
    }

    /// <summary>The largest logit of each sample and Σ exp(logit − largest); the gradient on the way, if it is wanted.</summary>
    private static void Exponentiate(in LossGroup group, Span<float> largest, Span<float> totals)
    {
        ref float values = ref MemoryMarshal.GetReference(group.Values);
        int length = group.Values.Length;
        var most = Vector512.Create(float.NegativeInfinity);
        for (int place = 0; place < length; place += LossGroup.Lanes)
        {
            most = Vector512.Max(most, Vector512.LoadUnsafe(ref values, (nuint)place));
        }

        Vector512<float> total = Vector512<float>.Zero;
        for (int place = 0; place < length; place += LossGroup.Lanes)
        {
            total += VectorMath.Exp(Vector512.LoadUnsafe(ref values, (nuint)place) - most);
        }

        most.CopyTo(largest);
        total.CopyTo(totals);
        if (!group.Gradient.IsEmpty)
        {
            Differentiate(group, most, total);
        }
    }

    /// <summary>softmax(x) Σt − t, scaled.</summary>
    private static void Differentiate(in LossGroup group, Vector512<float> largest, Vector512<float> total)
    {
        ref float values = ref MemoryMarshal.GetReference(group.Values);
        ref float targets = ref MemoryMarshal.GetReference(group.Targets);
        ref float gradient = ref MemoryMarshal.GetReference(group.Gradient);
        int length = group.Values.Length;
        Vector512<float> mass = group.Labels.IsEmpty ? Vector512<float>.Zero : Vector512<float>.One;
        for (int place = 0; place < group.Targets.Length; place += LossGroup.Lanes)
        {
            mass += Vector512.LoadUnsafe(ref targets, (nuint)place);
        }

        Vector512<float> mask = group.Mask;
        Vector512<float> factor = mass * group.Scale / total;
        for (int place = 0; place < length; place += LossGroup.Lanes)
        {
            Vector512<float> change = VectorMath.Exp(Vector512.LoadUnsafe(ref values, (nuint)place) - largest) * factor;
            if (group.Labels.IsEmpty)
            {
                change -= Vector512.LoadUnsafe(ref targets, (nuint)place) * group.Scale;
            }

            (change & mask).StoreUnsafe(ref gradient, (nuint)place);
        }

        for (int lane = 0; !group.Labels.IsEmpty && lane < group.Count; lane++)
        {
            group.Gradient[(group.Labels[lane] * LossGroup.Lanes) + lane] -= group.Scale;
        }
    }

    /// <summary>Σ t (log Σ eˣ − x) of one sample.</summary>
    private static double CrossEntropy(in LossGroup group, int lane, double logTotal)
    {
        if (!group.Labels.IsEmpty)
        {
            return logTotal - group.Values[(group.Labels[lane] * LossGroup.Lanes) + lane];
        }

        double loss = 0;
        for (int place = lane; place < group.Values.Length; place += LossGroup.Lanes)
        {
            // A class of no weight may have a logit of −∞.
            loss += group.Targets[place] == 0 ? 0 : group.Targets[place] * (logTotal - group.Values[place]);
        }

        return loss;
    }

    private static double OfProbabilities(in LossGroup group)
    {
        if (!group.Gradient.IsEmpty)
        {
            throw new ArgumentException("The gradient of softmax cross-entropy is computed on logits, not probabilities.", nameof(group));
        }

        double loss = 0;
        for (int lane = 0; lane < group.Count; lane++)
        {
            for (int place = lane, feature = 0; place < group.Values.Length; place += LossGroup.Lanes, feature++)
            {
                float target = group.Labels.IsEmpty ? group.Targets[place] : group.Labels[lane] == feature ? 1 : 0;
                if (target != 0 || float.IsNaN(group.Values[place]))
                {
                    loss -= target * Math.Log(Math.Max(group.Values[place], SmallestProbability));
                }
            }
        }

        return loss;
    }
}
