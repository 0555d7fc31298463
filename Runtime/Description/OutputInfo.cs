using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// A value that a network hands out. In training it lies in the arena, feature by feature, sixteen samples each, at the places that this
/// names in floats.
/// </summary>
/// <param name="Name">Its name: <c>output</c> for the main one, for others what <see cref="OutputAttribute"/> says.</param>
/// <param name="Shape">The shape of one sample.</param>
public sealed record OutputInfo(string Name, TensorShape Shape)
{
    /// <summary>The activation that yields it, which a loss on logits takes back.</summary>
    public FinalActivation FinalActivation { get; init; }

    /// <summary>Whether inference does without it: see <see cref="OutputAttribute.TrainingOnly"/>.</summary>
    public bool IsTrainingOnly { get; init; }

    /// <summary>Where it stands after the forward pass.</summary>
    public required int TrainingValues { get; init; }

    /// <summary>
    /// Where the logits stand: equal to <see cref="TrainingValues"/> unless a softmax or sigmoid yields the output and no other layer reads it.
    /// </summary>
    public required int TrainingLogits { get; init; }

    /// <summary>Where the loss writes its gradient with respect to the output.</summary>
    public required int TrainingGradient { get; init; }

    /// <summary>Where the loss writes its gradient with respect to the logits, when it takes these.</summary>
    public required int TrainingLogitsGradient { get; init; }

    /// <summary>Whether training computes this loss on the logits before the activation that it takes back.</summary>
    internal bool TakesLogits(Loss loss) => loss.Fused != FinalActivation.None && loss.Fused == FinalActivation && TrainingLogits != TrainingValues;

    /// <summary>What the loss reads of a training arena.</summary>
    internal ReadOnlySpan<float> ValuesIn(ReadOnlySpan<float> arena, bool logits) =>
        arena.Slice(logits ? TrainingLogits : TrainingValues, Shape.Size * NetworkCode.GroupSize);

    /// <summary>Where in a training arena the loss writes its gradient.</summary>
    internal Span<float> GradientIn(Span<float> arena, bool logits) =>
        arena.Slice(logits ? TrainingLogitsGradient : TrainingGradient, Shape.Size * NetworkCode.GroupSize);
}
