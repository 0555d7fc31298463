namespace Netwright;

/// <summary>
/// Trains a network step by step, for loops of one's own; <c>Network.Fit</c> is the usual loop. The same network, data, seed and
/// batches give the same bits on any number of threads.
/// </summary>
public sealed class Trainer
{
    private static readonly Dictionary<string, OutputLoss> NoLosses = [];

    private readonly GradientSlots _gradients;
    private readonly BatchGradient _batch;
    private readonly GradientConditioning _conditioning;
    private readonly ParameterUpdate _update;
    private readonly OptimizerState _state;
    private readonly ulong _seed;
    private readonly BatchDataset _given;
    private Dataset? _checked;
    private DeviceTraining? _onDevice;

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
        _state = optimizer.CreateState(network.ParameterValues.Length);
        _update = new ParameterUpdate(network, _state, _gradients);
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

    /// <summary>What the optimizer remembers, in the processor's memory.</summary>
    internal OptimizerState State
    {
        get
        {
            _onDevice?.FetchStates();
            return _state;
        }
    }

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
        if (!Network.Parameters.Contains(parameter))
        {
            throw new ArgumentException($"{parameter} belongs to another network.", nameof(parameter));
        }

        _onDevice?.FetchGradient(_gradients.Total);
        return parameter.Of(_gradients.Total);
    }

    /// <summary>Takes a step, unless loss or gradient are not finite: then it changes nothing and returns false.</summary>
    internal bool TryStep(Dataset dataset, ReadOnlySpan<int> samples, out StepResult result, Predictions? predictions = null, int seen = 0)
    {
        ThrowIfUnfit(dataset, samples);
        ulong seed = SplitMix64.Mix(_seed, (ulong)Steps);
        _onDevice = DeviceTraining.Of(Network, _onDevice, _state, Outputs);
        (double loss, int correct, int slots) = _onDevice is null
            ? _batch.Compute(dataset, samples, seed, predictions, seen)
            : _onDevice.Compute(dataset, samples, seed, predictions, seen);
        result = new StepResult(loss, samples.Length, correct);
        bool taken = _onDevice is null || !_state.HasKernel
            ? TryUpdate(slots, isWanted: double.IsFinite(loss))
            : double.IsFinite(loss) && _onDevice.TryUpdate(Clipping, Regularization);
        Steps += taken ? 1 : 0;
        return taken;
    }

    /// <summary>Updates the parameters on the processor, unless the gradient is not finite.</summary>
    private bool TryUpdate(int slots, bool isWanted)
    {
        int threads = ParameterUpdate.ThreadsFor(_gradients.Total.Length, Network.Threads);
        _onDevice?.FetchGradient(_gradients.Total);
        if (!_gradients.Reduce(slots, threads) || !isWanted)
        {
            return false;
        }

        _conditioning.Run(threads);
        _update.Run(threads);
        return true;
    }

    /// <summary>Frees what training needs of a device; what it has found stays.</summary>
    internal void LeaveDevice()
    {
        _onDevice?.FetchStates();
        _onDevice?.FetchGradient(_gradients.Total);
        _onDevice?.Dispose();
        _onDevice = null;
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
