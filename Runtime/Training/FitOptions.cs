namespace Netwright;

/// <summary>How <see cref="Network.Fit"/> trains.</summary>
public sealed class FitOptions
{
    /// <summary>How often all samples are seen.</summary>
    public int Epochs { get; init; } = 5;

    /// <summary>The samples of one step; the last step of an epoch takes what is left.</summary>
    public int BatchSize { get; init; } = 64;

    /// <summary>How gradients change parameters.</summary>
    public Optimizer Optimizer { get; init; } = new Adam();

    /// <summary>
    /// What is minimised at the main output. If null: <see cref="BinaryCrossEntropy"/> after a sigmoid and for labels with a single output,
    /// <see cref="SoftmaxCrossEntropy"/> for other labels and after a softmax, <see cref="MeanSquaredError"/> otherwise.
    /// </summary>
    public Loss? Loss { get; init; }

    /// <summary>
    /// The losses of additional outputs, by the name that <c>[Output]</c> gives; those that are not named have the main output's loss with the
    /// weight 1.
    /// </summary>
    public IReadOnlyDictionary<string, OutputLoss> OutputLosses { get; init; } = new Dictionary<string, OutputLoss>();

    /// <summary>The data on which the network is evaluated after each epoch, if any.</summary>
    public Dataset? Validation { get; init; }

    /// <summary>The seed of the order of the samples and of the random numbers in training.</summary>
    public int Seed { get; init; }

    /// <summary>Whether each epoch sees the samples in an order of its own.</summary>
    public bool Shuffle { get; init; } = true;

    /// <summary>Throws if an option is out of its range.</summary>
    internal void Validate()
    {
        if (Epochs < 1)
        {
            throw new ArgumentException($"{nameof(FitOptions)}.{nameof(Epochs)} must be at least 1; found {Epochs}.");
        }

        if (BatchSize < 1)
        {
            throw new ArgumentException($"{nameof(FitOptions)}.{nameof(BatchSize)} must be at least 1; found {BatchSize}.");
        }

        if (Optimizer is null)
        {
            throw new ArgumentException($"{nameof(FitOptions)}.{nameof(Optimizer)} is null; leave it out for {nameof(Adam)}.");
        }

        if (OutputLosses is null)
        {
            throw new ArgumentException($"{nameof(FitOptions)}.{nameof(OutputLosses)} is null; leave it out where all outputs have the same loss.");
        }
    }
}
