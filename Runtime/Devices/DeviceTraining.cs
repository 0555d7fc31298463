using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// The steps of a trainer on a device: samples go there, outputs come back, the gradients of the losses go there; activations, parameters, their gradients and
/// the optimizer's states stay.
/// </summary>
internal sealed class DeviceTraining : IParallelWork, IDisposable
{
    private readonly Network _network;
    private readonly DeviceNetwork _onDevice;
    private readonly DeviceBackend _backend;
    private readonly OptimizerState _state;
    private readonly DeviceOutputs _outputs;
    private readonly BatchLosses _losses;
    private readonly DeviceGradient _gradient;
    private readonly DeviceStates _states;
    private readonly DeviceBuffer _partials;
    private readonly GroupBuffer _inputs;
    private readonly GroupBuffer _arena;
    private readonly TargetGroup[]?[] _targets = new TargetGroup[]?[WorkerPool.Shared.Size];
    private float[] _samples = [];
    private int[] _indices = [];
    private int _count;
    private Dataset _dataset = null!;
    private bool _readsInputs;
    private bool _isGradientNewer;

    private DeviceTraining(Network network, DeviceNetwork onDevice, OptimizerState state, IReadOnlyList<TrainedOutput> outputs)
    {
        _network = network;
        _onDevice = onDevice;
        _backend = onDevice.Backend;
        _state = state;
        DeviceBufferSizes sizes = onDevice.Code.Sizes;
        _backend.Prepare(NetworkKernels.OfTraining(onDevice.Code));
        lock (_backend.Gate)
        {
            _outputs = new DeviceOutputs(onDevice, outputs);
            _losses = new BatchLosses(_outputs.Placed);
            _gradient = new DeviceGradient(onDevice, AlignedBuffer.RoundUp(network.Info.Buffers.Parameters));
            _states = new DeviceStates(_backend, state);
            _partials = _backend.Allocate(sizes.Partials);
            _inputs = new GroupBuffer(_backend, sizes.Inputs);
            _arena = new GroupBuffer(_backend, sizes.TrainingArena);
        }
    }

    /// <summary>The training where the network is now: the one that there is, unless the network has moved.</summary>
    public static DeviceTraining? Of(Network network, DeviceTraining? known, OptimizerState state, IReadOnlyList<TrainedOutput> outputs)
    {
        if (ReferenceEquals(known?._onDevice, network.OnDevice))
        {
            return known;
        }

        known?.FetchStates();
        known?.Dispose();
        return network.OnDevice is { } device ? new DeviceTraining(network, device, state, outputs) : null;
    }

    /// <summary>Computes the gradient of a batch; it stays on the device.</summary>
    /// <inheritdoc cref="BatchGradient.Compute"/>
    public (double Loss, int Correct, int Slots) Compute(Dataset dataset, ReadOnlySpan<int> samples, ulong seed, Predictions? predictions, int seen)
    {
        _losses.Begin(dataset, samples.Length, predictions, seen);
        _dataset = dataset;
        _count = samples.Length;
        int groups = (samples.Length + NetworkCode.GroupSize - 1) / NetworkCode.GroupSize;
        DevicePass pass;
        lock (_backend.Gate)
        {
            // A batch that is too large is found here, before anything is read.
            pass = Pass(seed, groups);
        }

        int inputs = groups * _onDevice.Code.Sizes.Inputs;
        if (_samples.Length < inputs)
        {
            _samples = new float[inputs];
            _indices = new int[groups * NetworkCode.GroupSize];
        }

        samples.CopyTo(_indices);
        _readsInputs = true;
        WorkerPool.Shared.Run(groups, _network.Threads, this);
        lock (_backend.Gate)
        {
            _backend.Upload(pass.Inputs, 0, _samples.AsSpan(0, inputs));
            _onDevice.Code.TrainForward(_backend, pass);
            _outputs.Read(pass);
            _readsInputs = false;
            WorkerPool.Shared.Run(groups, _network.Threads, this);
            (double loss, int correct) = _losses.Total();
            if (double.IsFinite(loss))
            {
                _outputs.Write(pass);
                _onDevice.Code.TrainBackward(_backend, pass);
                _backend.Barrier();
                _isGradientNewer = true;
            }

            return (loss, correct, 1);
        }
    }

    /// <summary>Takes a step of the optimizer on the device, unless the gradient is not finite: then it changes nothing and returns false.</summary>
    public bool TryUpdate(GradientClipping? clipping, Regularization? regularization)
    {
        lock (_backend.Gate)
        {
            BufferSizes sizes = _network.Info.Buffers;
            DeviceBuffer parameters = _onDevice.Parameters();
            _gradient.Condition(parameters, clipping, regularization);
            IReadOnlyDictionary<string, DeviceBuffer> states = _states.Change();
            _state.BeginStep();
            _state.Update(new DeviceUpdate(_backend, sizes.Trained, parameters, _gradient, states));
            _backend.RunOver<RunningStatisticsKernel>(sizes.Running, [parameters, _gradient.Values, _gradient.Control], sizes.Trained + sizes.Frozen);
            _backend.Barrier();
            if (!_gradient.IsFinite())
            {
                // The kernels saw it too: the step was not taken.
                _state.Step--;
                return false;
            }

            _onDevice.ParametersChanged();
            return true;
        }
    }

    /// <summary>Brings the gradient to the processor, if it was computed here since.</summary>
    public void FetchGradient(Span<float> gradient)
    {
        if (_isGradientNewer)
        {
            lock (_backend.Gate)
            {
                _backend.Download(_gradient.Values, 0, gradient);
                _isGradientNewer = false;
            }
        }
    }

    /// <summary>Brings the optimizer's states to the processor, where they may then be changed.</summary>
    public void FetchStates()
    {
        lock (_backend.Gate)
        {
            _states.Fetch();
        }
    }

    /// <inheritdoc/>
    public void Run(int worker, int item)
    {
        int first = item * NetworkCode.GroupSize;
        ReadOnlySpan<int> samples = _indices.AsSpan(first, Math.Min(NetworkCode.GroupSize, _count - first));
        if (_readsInputs)
        {
            int size = _onDevice.Code.Sizes.Inputs;
            SampleGroup.Read(_network, _dataset, samples, _samples.AsSpan(item * size, size));
            return;
        }

        TargetGroup[] targets = _targets[worker] ??= [.. _network.Info.Outputs.Select(static output => new TargetGroup(output.Shape.Size))];
        _losses.Compute(item, samples, targets, _outputs.ValuesOf(item), _outputs.GradientsOf(item));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_backend.Gate)
        {
            _outputs.Dispose();
            _gradient.Dispose();
            _states.Dispose();
            _partials.Dispose();
            _inputs.Dispose();
            _arena.Dispose();
        }
    }

    private DevicePass Pass(ulong seed, int groups) => new()
    {
        Samples = _count,
        Inputs = _inputs.For(groups),
        Arena = _arena.For(groups),
        Partials = _partials,
        Parameters = _onDevice.Parameters(),
        Gradients = _gradient.Values,
        Seed = seed,
        FromLogits = _losses.FromLogits,
    };
}
