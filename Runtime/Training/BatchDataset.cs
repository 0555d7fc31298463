namespace Netwright;

/// <summary>A batch that a caller gives in spans, copied, as a dataset; its memory is used again.</summary>
internal sealed class BatchDataset(NetworkInfo network) : Dataset
{
    private float[] _inputs = [];
    private float[] _targets = [];
    private int[] _labels = [];
    private int[] _all = [];
    private int _count;
    private bool _labelled;

    /// <inheritdoc/>
    public override int Count => _count;

    /// <inheritdoc/>
    public override TensorShape InputShape => network.InputShape;

    /// <inheritdoc/>
    public override int TargetSize => _labelled && network.OutputShape.Size == 1 ? 2 : network.OutputShape.Size;

    /// <inheritdoc/>
    public override bool IsLabelled => _labelled;

    /// <summary>The indices of all samples.</summary>
    public ReadOnlySpan<int> All => _all.AsSpan(0, _count);

    /// <summary>Takes a batch with classes.</summary>
    public void Fill(ReadOnlySpan<float> inputs, ReadOnlySpan<int> labels)
    {
        FillInputs(inputs, labels.Length, labels.Length, "labels");
        Copy(labels, ref _labels);
        _labelled = true;
    }

    /// <summary>Takes a batch with target vectors.</summary>
    public void Fill(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets)
    {
        int size = network.OutputShape.Size;
        int count = targets.Length % size == 0 ? targets.Length / size : -1;
        FillInputs(inputs, count, targets.Length, $"target values, {size} a sample");
        Copy(targets, ref _targets);
        _labelled = false;
    }

    /// <inheritdoc/>
    public override void CopyInput(int index, Span<float> destination) =>
        _inputs.AsSpan(index * destination.Length, destination.Length).CopyTo(destination);

    /// <inheritdoc/>
    public override int Label(int index) => _labelled ? _labels[index] : base.Label(index);

    /// <inheritdoc/>
    public override void CopyTarget(int index, Span<float> destination)
    {
        if (_labelled)
        {
            base.CopyTarget(index, destination);
            return;
        }

        _targets.AsSpan(index * TargetSize, TargetSize).CopyTo(destination);
    }

    private void FillInputs(ReadOnlySpan<float> inputs, int count, int found, string what)
    {
        int size = network.InputShape.Size;
        if (count < 0 || inputs.Length != (long)count * size)
        {
            throw new ArgumentException(
                $"Inputs and targets are of different numbers of samples: {inputs.Length} input values, {size} a sample " +
                $"({network.InputShape}), and {found} {what}.",
                nameof(inputs));
        }

        Copy(inputs, ref _inputs);
        _count = count;
        if (_all.Length < count)
        {
            _all = [.. Enumerable.Range(0, count)];
        }
    }

    private static void Copy<T>(ReadOnlySpan<T> source, ref T[] destination)
    {
        if (destination.Length < source.Length)
        {
            destination = new T[source.Length];
        }

        source.CopyTo(destination);
    }
}
