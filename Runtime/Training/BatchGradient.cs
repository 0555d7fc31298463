using Netwright.CompilerServices;

namespace Netwright;

/// <summary>
/// Loss and gradient of a batch: groups of sixteen samples forward and backward, spread over the slots. A slot takes groups that follow
/// each other, in their order.
/// </summary>
internal sealed class BatchGradient(Network network, IReadOnlyList<TrainedOutput> outputs, GradientSlots gradients) : IParallelWork
{
    private readonly bool _staged = network.Info.Buffers.ForwardStages + network.Info.Buffers.BackwardStages > 2;
    private TrainingWorkspace?[] _workspaces = new TrainingWorkspace?[WorkerPool.Shared.Size];
    private AlignedBuffer _statistics = new(0);
    private readonly BatchLosses _losses = new(outputs);
    private Dataset _dataset = null!;
    private int[] _samples = [];
    private int _count;
    private int _groups;
    private int _slots;
    private int _phase;
    private ulong _seed;

    /// <summary>Computes the gradients of a batch, in slots that are not summed yet.</summary>
    /// <param name="dataset">Where the samples are.</param>
    /// <param name="samples">Their indices.</param>
    /// <param name="seed">The seed of the step's random numbers.</param>
    /// <param name="predictions">Receives the main outputs, if they are wanted.</param>
    /// <param name="seen">The samples that it has already.</param>
    /// <returns>The mean loss, the number of samples that were classified right, and the number of slots that were filled.</returns>
    public (double Loss, int Correct, int Slots) Compute(Dataset dataset, ReadOnlySpan<int> samples, ulong seed, Predictions? predictions, int seen)
    {
        _losses.Begin(dataset, samples.Length, predictions, seen);
        _dataset = dataset;
        _count = samples.Length;
        _seed = seed;
        _groups = (samples.Length + NetworkCode.GroupSize - 1) / NetworkCode.GroupSize;
        _slots = gradients.CountFor(_groups);
        if (_samples.Length < samples.Length)
        {
            _samples = new int[samples.Length];
        }

        samples.CopyTo(_samples);
        if (_staged)
        {
            Array.Resize(ref _workspaces, Math.Max(_groups, _workspaces.Length));
            _statistics = _statistics is { } known && known.Span.Length >= _groups * Sizes.Statistics
                ? known
                : new AlignedBuffer(_groups * Sizes.Statistics);
        }

        for (_phase = 0; _phase < Phases; _phase++)
        {
            WorkerPool.Shared.Run(_slots, network.Threads, this);
        }

        (double loss, int correct) = _losses.Total();
        return (loss, correct, _slots);
    }

    /// <inheritdoc/>
    public void Run(int worker, int item)
    {
        ref float slot = ref (_phase == 0 ? ref gradients.Clear(item) : ref gradients.Start(item));
        int last = (int)((long)_groups * (item + 1) / _slots);
        for (int group = (int)((long)_groups * item / _slots); group < last; group++)
        {
            RunGroup(group, Workspace(_staged ? group : worker), ref slot);
        }
    }

    // Between phases all groups wait for each other; the last stage forward and the first backward are one phase.
    private int Phases => Sizes.ForwardStages + Sizes.BackwardStages - 1;

    private BufferSizes Sizes => network.Info.Buffers;

    private void RunGroup(int group, TrainingWorkspace workspace, ref float gradient)
    {
        int first = group * NetworkCode.GroupSize;
        ReadOnlySpan<int> samples = _samples.AsSpan(first, Math.Min(NetworkCode.GroupSize, _count - first));
        if (_phase == 0)
        {
            workspace.Samples.Read(_dataset, samples);
        }

        NetworkCode code = network.Code;
        ref float inputs = ref workspace.Samples.Inputs.Start;
        ref float parameters = ref network.ParameterStart;
        ref float arena = ref workspace.Arena.Start;
        ref float statistics = ref _statistics.Start;
        var step = new TrainingStep(_seed, first, _count, _losses.FromLogits);
        if (_phase < Sizes.ForwardStages)
        {
            code.TrainForward(ref inputs, ref parameters, ref arena, ref statistics, step with { Stage = _phase });
        }

        if (_phase == Sizes.ForwardStages - 1)
        {
            _losses.Compute(group, samples, workspace.Targets, workspace.Arena.Span, workspace.Arena.Span);
        }

        if (_phase >= Sizes.ForwardStages - 1)
        {
            TrainingStep backward = step with { Stage = _phase - Sizes.ForwardStages + 1 };
            code.TrainBackward(ref inputs, ref parameters, ref gradient, ref arena, ref statistics, backward);
        }
    }

    // Of one thread; where training has stages, of one group, whose activations wait for the next stage.
    private TrainingWorkspace Workspace(int index) => _workspaces[index] ??= new TrainingWorkspace(network);
}
