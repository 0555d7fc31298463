namespace Netwright;

/// <summary>A batch of a sequence as a dataset that fits a network. All batches have targets of the kind that the first one has.</summary>
internal sealed class GivenBatch(NetworkInfo network)
{
    private bool? _labelled;

    /// <summary>The samples.</summary>
    public BatchDataset Dataset { get; } = new(network);

    /// <summary>Takes a batch in the place of the one before.</summary>
    /// <exception cref="ArgumentException">It does not fit the network or the batches before it; the message says how.</exception>
    public void Take(Batch batch)
    {
        int inputs = batch.Inputs.Length / batch.Count;
        int targets = batch.Targets.Length / batch.Count;
        bool labelled = targets == 0;
        if (inputs != network.InputShape.Size)
        {
            throw new ArgumentException(
                $"{network.Name} takes inputs of {network.InputShape}, {network.InputShape.Size} values; those of the sequence have {inputs}.");
        }

        if (!labelled && targets != network.OutputShape.Size)
        {
            throw new ArgumentException(
                $"{network.Name} has {network.OutputShape.Size} outputs ({network.OutputShape}); the sequence has target vectors of {targets} values.");
        }

        _labelled ??= labelled;
        if (labelled != _labelled)
        {
            (string expected, string found) = labelled ? ("target vectors", "classes") : ("classes", "target vectors");
            throw new ArgumentException($"The sequence began with {expected}, and goes on with {found}.");
        }

        if (labelled)
        {
            Dataset.Fill(batch.Inputs.Span, batch.Labels.Span);
        }
        else
        {
            Dataset.Fill(batch.Inputs.Span, batch.Targets.Span);
        }
    }
}
