using System.Diagnostics.CodeAnalysis;

namespace Netwright;

/// <summary>The batches of a run of training, epoch after epoch.</summary>
internal abstract class EpochBatches : IDisposable
{
    /// <summary>Random streams from here on order the epochs; those below initialise parameters.</summary>
    protected const ulong ShufflingStreams = 1UL << 32;

    /// <summary>Samples as all of them are: by these it is checked whether they fit the network, the loss and the metrics.</summary>
    public abstract Dataset Samples { get; }

    /// <summary>The number of samples of an epoch; 0 where only reading them tells.</summary>
    public abstract int SamplesPerEpoch { get; }

    /// <summary>The number of batches of an epoch; 0 where only reading them tells.</summary>
    public abstract int StepsPerEpoch { get; }

    /// <summary>Begins an epoch, or what is left of one that a checkpoint cut in two.</summary>
    /// <param name="epoch">The epoch, from 1.</param>
    /// <param name="steps">The steps that the run has taken in it already.</param>
    /// <param name="allSteps">The steps that the run has taken in all epochs.</param>
    /// <param name="cancellation">Ends reading.</param>
    public abstract void Begin(int epoch, int steps, long allSteps, CancellationToken cancellation);

    /// <summary>The next batch of the epoch; false at its end.</summary>
    /// <param name="dataset">Where its samples are, until the next one is read.</param>
    /// <param name="samples">Their indices.</param>
    public abstract bool TryRead([NotNullWhen(true)] out Dataset? dataset, out ReadOnlySpan<int> samples);

    /// <summary>Ends the epoch: nothing is read ahead any more.</summary>
    public abstract void End();

    /// <inheritdoc/>
    public abstract void Dispose();
}
