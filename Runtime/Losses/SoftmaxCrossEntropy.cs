using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// Cross-entropy of a softmax over all outputs, −Σ tᶠ log softmax(x)ᶠ, mean over the samples: PyTorch's <c>CrossEntropyLoss</c>. The
/// target is a class or a distribution over classes. If a softmax ends the network, it is taken back in training; otherwise the output is
/// taken as logits.
/// </summary>
public sealed class SoftmaxCrossEntropy : Loss
{
    /// <summary>
    /// Smaller probabilities, which only evaluation of a network that ends in a softmax sees, count as this: the smallest normal number.
    /// </summary>
    private const float SmallestProbability = 1.17549435e-38f;

    /// <inheritdoc/>
    public override FinalActivation Fused => FinalActivation.Softmax;

    /// <inheritdoc/>
    public override bool TakesLabels => true;

    /// <inheritdoc/>
    public override void Check(NetworkInfo network, OutputInfo output)
    {
        if (output.Shape.Size < 2)
        {
            throw new ArgumentException(
                $"Softmax cross-entropy needs at least 2 values; the output '{output.Name}' of {network.Name} has 1. Use {nameof(BinaryCrossEntropy)} for a single output.",
                nameof(network));
        }
    }

    /// <inheritdoc/>
    public override double Compute(in LossGroup group)
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
