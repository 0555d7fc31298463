namespace Netwright;

/// <content>Training and evaluation. No other thread may use the network while it is trained.</content>
public abstract partial class Network
{
    // Of a sequence that is evaluated: enough for all threads.
    private const int SamplesAtOnce = 1024;

    /// <summary>
    /// Trains the network. The same initial parameters, data, options and seed give the same bits on any number of threads.
    /// </summary>
    /// <param name="dataset">
    /// The samples to learn from. A shape of the same size is accepted where it or the network's input is flat.
    /// </param>
    /// <param name="options">How to train; if null, as <see cref="FitOptions"/> is by default.</param>
    /// <param name="progress">Is told how far training is, on the calling thread.</param>
    /// <param name="cancellationToken">Ends training between two steps; the network keeps the parameters of the last step.</param>
    /// <returns>Loss and accuracy, epoch by epoch.</returns>
    /// <exception cref="ArgumentException">
    /// Dataset, loss or an option do not fit the network, found before the first step; or a label or an index is out of range, found when its sample
    /// is read.
    /// </exception>
    /// <exception cref="TrainingDivergedException">
    /// Loss or gradient are no longer finite; the parameters are those before that step.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public History Fit(
        Dataset dataset,
        FitOptions? options = null,
        IProgress<TrainingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        options ??= new FitOptions();
        options.Validate();
        (Dataset training, Dataset? validation) = options.ValidationSplit > 0
            ? dataset.Split(options.ValidationSplit, options.Seed)
            : (dataset, options.Validation);
        using var batches = new DatasetBatches(training, options);
        return new TrainingLoop(this, batches, nameof(dataset), validation, options, progress).Run(cancellationToken);
    }

    /// <summary>
    /// Trains the network on a sequence of samples, which may be longer than memory holds: it is read once for each epoch, on a thread of its own.
    /// </summary>
    /// <param name="samples">
    /// The samples to learn from, all with classes or all with target vectors. Each epoch enumerates the sequence anew, or goes on in it where
    /// <see cref="FitOptions.StepsPerEpoch"/> is set. They come in their order unless <see cref="FitOptions.ShuffleBuffer"/> is set.
    /// </param>
    /// <param name="options">How to train; if null, as <see cref="FitOptions"/> is by default.</param>
    /// <param name="progress">Is told how far training is, on the calling thread.</param>
    /// <param name="cancellationToken">Ends training between two steps; the network keeps the parameters of the last step.</param>
    /// <returns>Loss and accuracy, epoch by epoch.</returns>
    /// <exception cref="ArgumentException">
    /// The first samples, loss or an option do not fit the network, or there are no samples, found before the first step; or a later sample does not fit, or
    /// the sequence has no samples when it is enumerated again, found when it is read.
    /// </exception>
    /// <exception cref="TrainingDivergedException">
    /// Loss or gradient are no longer finite; the parameters are those before that step.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public History Fit(
        IEnumerable<Sample> samples,
        FitOptions? options = null,
        IProgress<TrainingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(samples);
        options ??= new FitOptions();
        options.Validate();
        options.ValidateForSequence();
        using var batches = new SequenceBatches(samples, Info, options, cancellationToken);
        return new TrainingLoop(this, batches, nameof(samples), options.Validation, options, progress).Run(cancellationToken);
    }

    /// <summary>Measures loss and accuracy on a dataset; the parameters stay as they are.</summary>
    /// <param name="dataset">The samples.</param>
    /// <param name="loss">The loss to measure; if null, the one that <see cref="FitOptions.Loss"/> describes.</param>
    /// <param name="metrics">The metrics to compute beside loss, accuracy and confusion matrix; if null, none.</param>
    /// <param name="cancellationToken">Ends the evaluation early.</param>
    /// <exception cref="ArgumentException">Dataset, loss or a metric do not fit the network, or a label or an index is out of range.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Evaluation Evaluate(
        Dataset dataset, Loss? loss = null, IReadOnlyList<Metric>? metrics = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        loss ??= Loss.DefaultFor(Info, dataset);
        DatasetCheck.ThrowIfUnfit(dataset, Info, loss, nameof(dataset));
        Metric.ThrowIfUnfit(metrics ?? [], dataset, nameof(metrics));
        var sums = new EvaluationSums(this, dataset, metrics ?? []);
        new EvaluationPass(this, dataset, loss, sums, cancellationToken).Run();
        return sums.ToEvaluation();
    }

    /// <summary>Measures loss and accuracy on a sequence of samples, which is read once; the parameters stay as they are.</summary>
    /// <param name="samples">The samples, all with classes or all with target vectors.</param>
    /// <param name="loss">The loss to measure; if null, the one that <see cref="FitOptions.Loss"/> describes.</param>
    /// <param name="metrics">The metrics to compute beside loss, accuracy and confusion matrix; if null, none.</param>
    /// <param name="cancellationToken">Ends the evaluation early.</param>
    /// <exception cref="ArgumentException">There are no samples, or samples, loss or a metric do not fit the network.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Evaluation Evaluate(
        IEnumerable<Sample> samples, Loss? loss = null, IReadOnlyList<Metric>? metrics = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(samples);
        var given = new GivenBatch(Info);
        EvaluationSums? sums = null;
        foreach (Batch batch in samples.Batches(SamplesAtOnce).Prefetch(capacity: 1, cancellationToken))
        {
            given.Take(batch);
            if (sums is null)
            {
                loss ??= Loss.DefaultFor(Info, given.Dataset);
                DatasetCheck.ThrowIfUnfit(given.Dataset, Info, loss, nameof(samples));
                Metric.ThrowIfUnfit(metrics ?? [], given.Dataset, nameof(metrics));
                sums = new EvaluationSums(this, given.Dataset, metrics ?? []);
            }

            new EvaluationPass(this, given.Dataset, loss!, sums, cancellationToken).Run();
        }

        return sums?.ToEvaluation() ?? throw new ArgumentException("The sequence holds no samples.", nameof(samples));
    }

    /// <summary>What the network gives for each sample of a dataset, beside what it should give; the parameters stay as they are.</summary>
    /// <param name="dataset">The samples.</param>
    /// <param name="cancellationToken">Ends the pass early.</param>
    /// <returns>Outputs and targets in the order of the dataset, all in memory.</returns>
    /// <exception cref="ArgumentException">The dataset does not fit the network, or a label or an index is out of range.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public Predictions Predict(Dataset dataset, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        var loss = Loss.DefaultFor(Info, dataset);
        DatasetCheck.ThrowIfUnfit(dataset, Info, loss, nameof(dataset));
        var predictions = new Predictions(Info, dataset);
        new EvaluationPass(this, dataset, loss, new EvaluationSums(this, dataset, []) { Predictions = predictions }, cancellationToken).Run();
        return predictions.Take(dataset.Count);
    }
}
