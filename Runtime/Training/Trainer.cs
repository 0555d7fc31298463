namespace Netwright;

/// <summary>
/// Trains a network step by step, for loops of one's own; <see cref="Network.Fit"/> is the usual loop. The same network, data, seed and
/// batches give the same bits on any number of threads.
/// </summary>
public sealed class Trainer
{
    private static readonly Dictionary<string, OutputLoss> NoLosses = [];

    private readonly GradientSlots _gradients;
    private readonly BatchGradient _batch;
    private readonly GradientConditioning _conditioning;
    private readonly ParameterUpdate _update;
    private readonly ulong _seed;
    private readonly BatchDataset _given;
    private Dataset? _checked;

    /// <summary>Makes a trainer; its optimizer state starts anew.</summary>
    /// <param name="network">The network, which no other thread may use during a step.</param>
    /// <param name="optimizer">How gradients change parameters.</param>
    /// <param name="loss">What is minimised.</param>
    /// <param name="seed">The seed of the random numbers in training, such as those of dropout.</param>
    /// <param name="outputs">
    /// The losses of additional outputs, by name; those that are not named have the main output's loss with the weight 1.
    /// </param>
    /// <exception cref="ArgumentException">A loss does not fit the network, or it has no output of a name.</exception>
    public Trainer(
        Network network, Optimizer optimizer, Loss loss, int seed = 0, IReadOnlyDictionary<string, OutputLoss>? outputs = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(optimizer);
        ArgumentNullException.ThrowIfNull(loss);
        Outputs = TrainedOutput.Of(network.Info, loss, outputs ?? NoLosses);
        Network = network;
        Optimizer = optimizer;
        Loss = loss;
        _seed = SplitMix64.Mix((ulong)seed, 0);
        _gradients = new GradientSlots(network.ParameterValues.Length);
        _batch = new BatchGradient(network, Outputs, _gradients);
        _conditioning = new GradientConditioning(network, _gradients);
        State = optimizer.CreateState(network.ParameterValues.Length);
        _update = new ParameterUpdate(network, State, _gradients);
        _given = new BatchDataset(network.Info);
    }

    /// <summary>The network that is trained.</summary>
    public Network Network { get; }

    /// <summary>How gradients change parameters.</summary>
    public Optimizer Optimizer { get; }

    /// <summary>What is minimised at the main output.</summary>
    public Loss Loss { get; }

    /// <summary>How gradients are limited before the optimizer sees them; null by default: not at all.</summary>
    public GradientClipping? Clipping
    {
        get => _conditioning.Clipping;
        init => _conditioning.Clipping = value;
    }

    /// <summary>The penalties of large weights; null by default: none.</summary>
    public Regularization? Regularization
    {
        get => _conditioning.Regularization;
        init => _conditioning.Regularization = value;
    }

    /// <summary>What the optimizer remembers.</summary>
    internal OptimizerState State { get; }

    /// <summary>The outputs, each with its loss.</summary>
    internal IReadOnlyList<TrainedOutput> Outputs { get; }

    /// <summary>The number of steps taken.</summary>
    public long Steps { get; internal set; }

    /// <summary>Trains on samples of a dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="samples">The indices of the batch's samples.</param>
    /// <exception cref="ArgumentException">
    /// The dataset does not fit, there are no samples, or a label or an index is out of range. The parameters are unchanged.
    /// </exception>
    /// <exception cref="TrainingDivergedException">Loss or gradient are not finite. The parameters are unchanged.</exception>
    public StepResult Step(Dataset dataset, ReadOnlySpan<int> samples) => TryStep(dataset, samples, out StepResult result)
        ? result
        : throw new TrainingDivergedException(null, Steps + 1, result.Loss, Optimizer.LearningRate);

    /// <summary>Trains on a batch of samples with their classes.</summary>
    /// <param name="inputs">The inputs, one sample after another.</param>
    /// <param name="labels">Their classes.</param>
    /// <inheritdoc cref="Step(Dataset, ReadOnlySpan{int})" path="/exception"/>
    public StepResult Step(ReadOnlySpan<float> inputs, ReadOnlySpan<int> labels)
    {
        _given.Fill(inputs, labels);
        return Step(_given, _given.All);
    }

    /// <summary>Trains on a batch of samples with their target vectors.</summary>
    /// <param name="inputs">The inputs, one sample after another.</param>
    /// <param name="targets">Their target vectors, one after another.</param>
    /// <inheritdoc cref="Step(Dataset, ReadOnlySpan{int})" path="/exception"/>
    public StepResult Step(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets)
    {
        _given.Fill(inputs, targets);
        return Step(_given, _given.All);
    }

    /// <summary>
    /// The gradient of a parameter in the last step: the mean over the batch, in the parameter's shape, with penalties and clipped as the optimizer
    /// saw it.
    /// </summary>
    /// <param name="parameter">A parameter of this network.</param>
    /// <exception cref="ArgumentException">The parameter belongs to another network.</exception>
    public ReadOnlySpan<float> Gradient(Parameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Network.Parameters.Contains(parameter)
            ? parameter.Of(_gradients.Total)
            : throw new ArgumentException($"{parameter} belongs to another network.", nameof(parameter));
    }

    /// <summary>Takes a step, unless loss or gradient are not finite: then it changes nothing and returns false.</summary>
    internal bool TryStep(Dataset dataset, ReadOnlySpan<int> samples, out StepResult result, Predictions? predictions = null, int seen = 0)
    {
        ThrowIfUnfit(dataset, samples);
        int threads = ParameterUpdate.ThreadsFor(Network.ParameterValues.Length, Network.Threads);
        (double loss, int correct, int slots) = _batch.Compute(dataset, samples, SplitMix64.Mix(_seed, (ulong)Steps), predictions, seen);
        result = new StepResult(loss, samples.Length, correct);
        if (!_gradients.Reduce(slots, threads) || !double.IsFinite(loss))
        {
            return false;
        }

        _conditioning.Run(threads);
        _update.Run(threads);
        Steps++;
        return true;
    }

    private void ThrowIfUnfit(Dataset dataset, ReadOnlySpan<int> samples)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        if (!ReferenceEquals(dataset, _checked) || ReferenceEquals(dataset, _given))
        {
            DatasetCheck.ThrowIfUnfit(dataset, Network.Info, Outputs, nameof(dataset));
            _checked = dataset;
        }

        if (samples.IsEmpty)
        {
            throw new ArgumentException("The batch has no samples.", nameof(samples));
        }

        foreach (int sample in samples)
        {
            if ((uint)sample >= (uint)dataset.Count)
            {
                throw new ArgumentException(
                    $"The dataset has samples from 0 to {dataset.Count - 1}; the batch names sample {sample}.", nameof(samples));
            }
        }
    }
}
