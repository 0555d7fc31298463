using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>
/// Up to sixteen samples on which a loss is computed. All values lie feature by feature, sixteen samples each: sample s of feature f at
/// 16 f + s. The samples from <see cref="Count"/> on are padding.
/// </summary>
public readonly ref struct LossGroup
{
    /// <summary>The samples in a group.</summary>
    public const int Lanes = 16;

    /// <summary>The network's output, or the logits before its last activation.</summary>
    public required ReadOnlySpan<float> Values { get; init; }

    /// <summary>
    /// What was applied to the logits to give <see cref="Values"/>; <see cref="FinalActivation.None"/> if these are logits or an output
    /// without activation.
    /// </summary>
    public required FinalActivation Applied { get; init; }

    /// <summary>The class of each sample, where the loss takes labels and the dataset has them; empty otherwise.</summary>
    public ReadOnlySpan<int> Labels { get; init; }

    /// <summary>The target vectors, laid out as the values; empty where <see cref="Labels"/> are given.</summary>
    public ReadOnlySpan<float> Targets { get; init; }

    /// <summary>
    /// Receives the gradient with respect to the values: every element, zero for padding. Empty where only the loss is wanted.
    /// </summary>
    public Span<float> Gradient { get; init; }

    /// <summary>The number of samples that count, from 1 to 16.</summary>
    public required int Count { get; init; }

    /// <summary>The factor of the gradient: 1 / the number of samples in the batch.</summary>
    public float Scale { get; init; }

    /// <summary>The number of values of one sample.</summary>
    public int Features => Values.Length / Lanes;

    /// <summary>All bits in the lanes of samples that count, none in the lanes of padding.</summary>
    internal Vector512<float> Mask => Vector512.LessThan(Vector512<int>.Indices, Vector512.Create(Count)).AsSingle();
}
