namespace Netwright;

/// <summary>Samples in arrays: inputs one after another, with a class or a target vector each. The arrays are used as they are, not copied.</summary>
public sealed class ArrayDataset : Dataset
{
    private readonly ReadOnlyMemory<float> _inputs;
    private readonly ReadOnlyMemory<float> _targets;
    private readonly ReadOnlyMemory<int> _labels;

    /// <summary>Makes a labelled dataset.</summary>
    /// <param name="inputShape">The shape of one sample's input.</param>
    /// <param name="inputs">The inputs one after another, each row-major.</param>
    /// <param name="labels">The class of each sample, from 0 to <paramref name="classes"/> − 1.</param>
    /// <param name="classes">The number of classes.</param>
    /// <exception cref="ArgumentException">The lengths do not fit each other, or a label is no class; the message says which.</exception>
    public ArrayDataset(TensorShape inputShape, ReadOnlyMemory<float> inputs, ReadOnlyMemory<int> labels, int classes)
    {
        SampleChecks.CheckInputs(inputShape, inputs.Length, labels.Length);
        SampleChecks.CheckLabels(labels.Span, classes);
        InputShape = inputShape;
        TargetSize = classes;
        Count = labels.Length;
        IsLabelled = true;
        _inputs = inputs;
        _labels = labels;
    }

    /// <summary>Makes a dataset with target vectors.</summary>
    /// <param name="inputShape">The shape of one sample's input.</param>
    /// <param name="inputs">The inputs one after another, each row-major.</param>
    /// <param name="targets">The target vectors one after another.</param>
    /// <param name="targetSize">The length of one target vector.</param>
    /// <exception cref="ArgumentException">The lengths do not fit each other; the message says which.</exception>
    public ArrayDataset(TensorShape inputShape, ReadOnlyMemory<float> inputs, ReadOnlyMemory<float> targets, int targetSize)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(targetSize);
        if (targets.Length % targetSize != 0)
        {
            throw new ArgumentException($"Expected target vectors of {targetSize} floats, found {targets.Length} floats.", nameof(targets));
        }

        Count = targets.Length / targetSize;
        SampleChecks.CheckInputs(inputShape, inputs.Length, Count);
        InputShape = inputShape;
        TargetSize = targetSize;
        _inputs = inputs;
        _targets = targets;
    }

    /// <inheritdoc/>
    public override int Count { get; }

    /// <inheritdoc/>
    public override TensorShape InputShape { get; }

    /// <inheritdoc/>
    public override int TargetSize { get; }

    /// <inheritdoc/>
    public override bool IsLabelled { get; }

    /// <inheritdoc/>
    public override void CopyInput(int index, Span<float> destination)
    {
        CheckCopy(index, InputShape.Size, destination);
        _inputs.Span.Slice(index * InputShape.Size, InputShape.Size).CopyTo(destination);
    }

    /// <inheritdoc/>
    public override int Label(int index) => IsLabelled ? _labels.Span[index] : base.Label(index);

    /// <inheritdoc/>
    public override void CopyTarget(int index, Span<float> destination)
    {
        CheckCopy(index, TargetSize, destination);
        if (IsLabelled)
        {
            base.CopyTarget(index, destination);
        }
        else
        {
            _targets.Span.Slice(index * TargetSize, TargetSize).CopyTo(destination);
        }
    }
}
