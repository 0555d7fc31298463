namespace Netwright;

/// <summary>
/// A dataset whose inputs are changed as they are read. The change depends on seed, epoch and sample alone, not on what else is read or by which thread.
/// </summary>
internal sealed class AugmentedDataset(Dataset source, AugmentationPipeline pipeline, int seed, int epoch) : DatasetView(source)
{
    /// <summary>Tells these random numbers from those that something else draws from the same seed.</summary>
    private const ulong Purpose = 0x6175_676D_656E_7473;

    /// <inheritdoc/>
    public override void CopyInput(int index, Span<float> destination)
    {
        Source.CopyInput(index, destination);
        pipeline.Apply(destination, InputShape, SampleRandom.Of(Purpose, seed, epoch, index));
    }

    /// <inheritdoc/>
    public override Dataset AtEpoch(int epoch) => new AugmentedDataset(Source.AtEpoch(epoch), pipeline, seed, epoch);

    /// <inheritdoc/>
    protected override Dataset Over(Dataset source) => new AugmentedDataset(source, pipeline, seed, epoch);
}
