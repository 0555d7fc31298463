using Netwright.CompilerServices;

namespace Netwright;

/// <summary>A whole dataset forward, in groups of sixteen, with loss and classes.</summary>
/// <param name="network">The network.</param>
/// <param name="dataset">The dataset.</param>
/// <param name="loss">The loss.</param>
/// <param name="sums">What samples before these gave, to which these are added.</param>
/// <param name="cancellation">Ends the pass early.</param>
internal sealed class EvaluationPass(Network network, Dataset dataset, Loss loss, EvaluationSums sums, CancellationToken cancellation)
    : IParallelWork
{
    private readonly SampleGroup?[] _groups = new SampleGroup?[WorkerPool.Shared.Size];
    private readonly TargetGroup?[] _targets = new TargetGroup?[WorkerPool.Shared.Size];
    private readonly float[]?[] _lanes = new float[]?[WorkerPool.Shared.Size];
    private readonly double[] _losses = new double[(dataset.Count + NetworkCode.GroupSize - 1) / NetworkCode.GroupSize];
    private readonly int[] _actual = new int[dataset.Count];
    private readonly int[] _predicted = new int[dataset.Count];
    private Workspace _own = null!;
    private float[] _block = [];
    private int _blockStart;
    private Phase _phase;

    // On a device, samples are read and scored in blocks, on the threads, and run forward block by block.
    private enum Phase
    {
        Whole,
        Read,
        Score,
    }

    /// <summary>Evaluates all samples.</summary>
    public void Run()
    {
        sums.Predictions?.Reserve(sums.Seen + dataset.Count);
        if (network.OnDevice is { } device)
        {
            RunOn(device);
        }
        else
        {
            RunOnProcessor();
        }

        sums.Add(_losses.Sum(), _actual, _predicted);
    }

    /// <inheritdoc/>
    public void Run(int worker, int item)
    {
        cancellation.ThrowIfCancellationRequested();
        int group = _blockStart + item;
        int first = group * NetworkCode.GroupSize;
        Span<int> indices = stackalloc int[Math.Min(NetworkCode.GroupSize, dataset.Count - first)];
        for (int lane = 0; lane < indices.Length; lane++)
        {
            indices[lane] = first + lane;
        }

        switch (_phase)
        {
            case Phase.Read:
                int inputs = network.InputSize * NetworkCode.GroupSize;
                SampleGroup.Read(network, dataset, indices, _block.AsSpan(item * inputs, inputs));
                break;
            case Phase.Score:
                int outputs = network.Info.InferredSize * NetworkCode.GroupSize;
                Score(worker, group, indices, _block.AsSpan(item * outputs, outputs));
                break;
            default:
                SampleGroup samples = _groups[worker] ??= new SampleGroup(network);
                samples.Read(dataset, indices);
                Workspace workspace = worker == 0 ? _own : network.WorkspaceOf(worker);
                Forward(samples.Inputs.Span, indices.Length, workspace);
                Score(worker, group, indices, workspace.Outputs.Span);
                break;
        }
    }

    private void RunOnProcessor()
    {
        _own = network.Workspaces.Rent();
        try
        {
            WorkerPool.Shared.Run(_losses.Length, network.Threads, this);
        }
        finally
        {
            network.Workspaces.Return(_own);
        }
    }

    private void RunOn(DeviceNetwork device)
    {
        int most = device.Inference.MostSamples;
        _block = new float[Math.Min(most, _losses.Length * NetworkCode.GroupSize) * Math.Max(network.InputSize, network.Info.InferredSize)];
        for (int first = 0; first < dataset.Count; first += most)
        {
            int samples = Math.Min(most, dataset.Count - first);
            int groups = (samples + NetworkCode.GroupSize - 1) / NetworkCode.GroupSize;
            _blockStart = first / NetworkCode.GroupSize;
            _phase = Phase.Read;
            WorkerPool.Shared.Run(groups, network.Threads, this);
            lock (device.Backend.Gate)
            {
                device.Inference.Forward(_block.AsSpan(0, samples * network.InputSize)).CopyTo(_block);
            }

            _phase = Phase.Score;
            WorkerPool.Shared.Run(groups, network.Threads, this);
        }
    }

    private void Score(int worker, int group, ReadOnlySpan<int> indices, ReadOnlySpan<float> outputs)
    {
        TargetGroup targets = _targets[worker] ??= new TargetGroup(network.OutputSize);
        targets.Read(dataset, indices, loss);
        float[] lanes = _lanes[worker] ??= new float[network.OutputSize * NetworkCode.GroupSize];
        Transpose(outputs, lanes);
        _losses[group] = loss.Compute(new LossGroup
        {
            Values = lanes,
            Applied = network.Info.FinalActivation,
            Labels = targets.LossLabels,
            Targets = targets.Targets,
            Count = indices.Length,
        });
        sums.Predictions?.Set(sums.Seen + indices[0], indices.Length, lanes, targets);
        Span<int> classes = stackalloc int[NetworkCode.GroupSize];
        Classifier.ClassesOf(lanes, network.Info.FinalActivation, classes);
        classes[..indices.Length].CopyTo(_predicted.AsSpan(indices[0]));
        targets.Labels.CopyTo(_actual.AsSpan(indices[0]));
    }

    /// <summary>The main outputs of samples, one after another; what lies behind them is undefined.</summary>
    private void Forward(ReadOnlySpan<float> inputs, int count, Workspace workspace)
    {
        Span<float> outputs = workspace.Outputs.Span;
        if (network.RunsInGroups)
        {
            network.ForwardGroup(inputs, outputs, workspace);
            return;
        }

        for (int sample = 0; sample < count; sample++)
        {
            network.ForwardSample(inputs.Slice(sample * network.InputSize, network.InputSize), outputs[(sample * network.OutputSize)..], workspace, default);
        }
    }

    /// <summary>From sample after sample to feature by feature, as losses read it.</summary>
    private void Transpose(ReadOnlySpan<float> outputs, Span<float> lanes)
    {
        for (int lane = 0; lane < NetworkCode.GroupSize; lane++)
        {
            ReadOnlySpan<float> output = outputs.Slice(lane * network.OutputSize, network.OutputSize);
            for (int feature = 0; feature < output.Length; feature++)
            {
                lanes[(feature * NetworkCode.GroupSize) + lane] = output[feature];
            }
        }
    }
}
