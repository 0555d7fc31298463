namespace Netwright;

/// <content>Training and evaluation. No other thread may use the network while it is trained.</content>
public abstract partial class Network
{
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
        CancellationToken cancellationToken = default) =>
        new TrainingLoop(this, dataset, options ?? new FitOptions(), progress).Run(cancellationToken);

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
        return new EvaluationPass(this, dataset, loss, metrics ?? [], cancellationToken).Run();
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
        var predictions = new Predictions(Info, dataset, dataset.Count);
        new EvaluationPass(this, dataset, loss, [], cancellationToken) { Predictions = predictions }.Run();
        return predictions;
    }
}
