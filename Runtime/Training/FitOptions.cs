namespace Netwright;

/// <summary>How <c>Network.Fit</c> trains.</summary>
public sealed class FitOptions
{
    /// <summary>How often all samples are seen.</summary>
    public int Epochs { get; init; } = 5;

    /// <summary>The samples of one step; the last step of an epoch takes what is left.</summary>
    public int BatchSize { get; init; } = 64;

    /// <summary>
    /// The steps of an epoch at most; null by default: until all samples were seen. Of a dataset, an epoch then sees the first of its samples in the
    /// epoch's order; in a sequence, it goes on where the one before stopped, and the sequence begins anew where it ends.
    /// </summary>
    public int? StepsPerEpoch { get; init; }

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

    /// <summary>
    /// The share of the dataset's samples that is set aside for validation, drawn at random with <see cref="Seed"/>; 0 by default: none. Not together with
    /// <see cref="Validation"/>.
    /// </summary>
    public double ValidationSplit { get; init; }

    /// <summary>What is computed for each epoch beside loss and accuracy, on the training samples and on those of validation.</summary>
    public IReadOnlyList<Metric> Metrics { get; init; } = [];

    /// <summary>
    /// The weight of the samples of each class in the training loss, class by class; null by default: 1. For
    /// <see cref="SoftmaxCrossEntropy"/>, and for <see cref="BinaryCrossEntropy"/> with a single output.
    /// </summary>
    public IReadOnlyList<float>? ClassWeights { get; init; }

    /// <summary>
    /// How the learning rate changes, from the optimizer's own on; null by default: not at all. After training the optimizer has its rate again.
    /// </summary>
    public LearningRateSchedule? Schedule { get; init; }

    /// <summary>How gradients are limited; null by default: not at all.</summary>
    public GradientClipping? Clipping { get; init; }

    /// <summary>The penalties of large weights; null by default: none.</summary>
    public Regularization? Regularization { get; init; }

    /// <summary>Who is told of batches and epochs, in this order.</summary>
    public IReadOnlyList<Callback> Callbacks { get; init; } = [];

    /// <summary>
    /// The checkpoint, saved by <see cref="TrainingCheckpoint"/>, from which the run goes on; null by default: it starts anew. Dataset, batch size, seed, loss
    /// and optimizer must be those of the run that saved it.
    /// </summary>
    public string? ResumeFrom { get; init; }

    /// <summary>The seed of the order of the samples and of the random numbers in training.</summary>
    public int Seed { get; init; }

    /// <summary>Whether each epoch sees the samples of a dataset in an order of its own. Of a sequence, see <see cref="ShuffleBuffer"/>.</summary>
    public bool Shuffle { get; init; } = true;

    /// <summary>
    /// How many samples of a sequence are held to shuffle it, in another way for each pass over it; 0 by default: it is read in its order. Of a dataset, see
    /// <see cref="Shuffle"/>.
    /// </summary>
    public int ShuffleBuffer { get; init; }

    /// <summary>Whether epochs are validated.</summary>
    internal bool HasValidation => Validation is not null || ValidationSplit > 0;

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

        if (StepsPerEpoch is < 1)
        {
            throw new ArgumentException($"{nameof(FitOptions)}.{nameof(StepsPerEpoch)} must be at least 1; found {StepsPerEpoch}.");
        }

        if (ShuffleBuffer < 0)
        {
            throw new ArgumentException($"{nameof(FitOptions)}.{nameof(ShuffleBuffer)} must be at least 0; found {ShuffleBuffer}.");
        }

        if (ValidationSplit is not (>= 0 and < 1))
        {
            throw new ArgumentException($"{nameof(FitOptions)}.{nameof(ValidationSplit)} must be from 0 to below 1; found {ValidationSplit}.");
        }

        if (ValidationSplit > 0 && Validation is not null)
        {
            throw new ArgumentException($"{nameof(FitOptions)} has both {nameof(Validation)} and {nameof(ValidationSplit)}; set one of them.");
        }

        if (Metrics is null || Callbacks is null)
        {
            string name = Metrics is null ? nameof(Metrics) : nameof(Callbacks);
            throw new ArgumentException($"{nameof(FitOptions)}.{name} is null; leave it out for none.");
        }

        if (Optimizer is null)
        {
            throw new ArgumentException($"{nameof(FitOptions)}.{nameof(Optimizer)} is null; leave it out for {nameof(Adam)}.");
        }

        if (OutputLosses is null)
        {
            throw new ArgumentException($"{nameof(FitOptions)}.{nameof(OutputLosses)} is null; leave it out where all outputs have the same loss.");
        }

        Schedule?.Check(this);
    }

    /// <summary>Throws if an option needs a dataset, which is read by index and tells its length.</summary>
    internal void ValidateForSequence()
    {
        if (ValidationSplit > 0)
        {
            throw new ArgumentException($"{nameof(FitOptions)}.{nameof(ValidationSplit)} cannot split a sequence; set {nameof(Validation)}.");
        }

        if (OutputLosses.FirstOrDefault(static output => output.Value.Targets is not null) is { Key: { } name })
        {
            throw new ArgumentException($"The output '{name}' has targets of its own, which are read by index; train on a {nameof(Dataset)}.");
        }

        if (StepsPerEpoch is null && Schedule is { NeedsSteps: true })
        {
            throw new ArgumentException(
                $"{Schedule.GetType().Name} needs the number of steps, which a sequence does not tell; set {nameof(FitOptions)}.{nameof(StepsPerEpoch)}.");
        }
    }
}
