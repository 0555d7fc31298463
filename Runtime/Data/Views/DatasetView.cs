namespace Netwright;

/// <summary>A dataset over another one, which it hands through where a derived class says nothing else.</summary>
internal abstract class DatasetView(Dataset source) : Dataset
{
    /// <inheritdoc/>
    public override int Count => Source.Count;

    /// <inheritdoc/>
    public override TensorShape InputShape => Source.InputShape;

    /// <inheritdoc/>
    public override int TargetSize => Source.TargetSize;

    /// <inheritdoc/>
    public override bool IsLabelled => Source.IsLabelled;

    /// <inheritdoc/>
    public override bool IsSlowToRead => Source.IsSlowToRead;

    /// <summary>What the view is of.</summary>
    protected Dataset Source { get; } = source;

    /// <inheritdoc/>
    public override void CopyInput(int index, Span<float> destination) => Source.CopyInput(index, destination);

    /// <inheritdoc/>
    public override int Label(int index) => Source.Label(index);

    /// <inheritdoc/>
    public override void CopyTarget(int index, Span<float> destination) => Source.CopyTarget(index, destination);

    /// <inheritdoc/>
    public override Dataset AtEpoch(int epoch)
    {
        Dataset source = Source.AtEpoch(epoch);
        return ReferenceEquals(source, Source) ? this : Over(source);
    }

    /// <summary>The same view of another dataset.</summary>
    protected abstract Dataset Over(Dataset source);
}
