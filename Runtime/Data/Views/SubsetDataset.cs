namespace Netwright;

/// <summary>Some samples of another dataset, in an order of its own: a view, nothing is copied.</summary>
public sealed class SubsetDataset : Dataset
{
    private readonly Dataset _source;
    private readonly int[] _indices;

    /// <summary>Makes a view of the samples with the given indices; one may be there several times.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is not one of the source's.</exception>
    public SubsetDataset(Dataset source, ReadOnlySpan<int> indices)
    {
        ArgumentNullException.ThrowIfNull(source);
        foreach (int index in indices)
        {
            if ((uint)index >= (uint)source.Count)
            {
                throw new ArgumentOutOfRangeException(nameof(indices), index, $"Expected samples from 0 to {source.Count - 1}.");
            }
        }

        _source = source;
        _indices = indices.ToArray();
    }

    // The indices are known to be the source's.
    private SubsetDataset(Dataset source, int[] indices) => (_source, _indices) = (source, indices);

    /// <inheritdoc/>
    public override int Count => _indices.Length;

    /// <inheritdoc/>
    public override TensorShape InputShape => _source.InputShape;

    /// <inheritdoc/>
    public override int TargetSize => _source.TargetSize;

    /// <inheritdoc/>
    public override bool IsLabelled => _source.IsLabelled;

    /// <inheritdoc/>
    public override bool IsSlowToRead => _source.IsSlowToRead;

    /// <inheritdoc/>
    public override void CopyInput(int index, Span<float> destination) => _source.CopyInput(_indices[index], destination);

    /// <inheritdoc/>
    public override int Label(int index) => _source.Label(_indices[index]);

    /// <inheritdoc/>
    public override void CopyTarget(int index, Span<float> destination) => _source.CopyTarget(_indices[index], destination);

    /// <inheritdoc/>
    public override Dataset AtEpoch(int epoch)
    {
        Dataset source = _source.AtEpoch(epoch);
        return ReferenceEquals(source, _source) ? this : new SubsetDataset(source, _indices);
    }
}
