namespace Netwright;

/// <summary>A dataset whose inputs are scaled as they are read.</summary>
internal sealed class ScaledDataset(Dataset source, FeatureScaling scaling) : DatasetView(source)
{
    /// <inheritdoc/>
    public override void CopyInput(int index, Span<float> destination)
    {
        Source.CopyInput(index, destination);
        scaling.Apply(destination, InputShape);
    }

    /// <inheritdoc/>
    protected override Dataset Over(Dataset source) => new ScaledDataset(source, scaling);
}
