using Netwright.CompilerServices;

namespace Netwright;

/// <summary>Sixteen samples of a dataset with their targets, read into memory that one thread keeps.</summary>
internal sealed class SampleGroup(Network network)
{
    private readonly int[] _labels = new int[NetworkCode.GroupSize];
    private readonly float[] _target = new float[network.OutputSize];
    private bool _targetsWanted;
    private bool _labelsRead;

    /// <summary>The inputs, one sample after another; zero where the group is not full.</summary>
    public AlignedBuffer Inputs { get; } = new(network.InputSize * NetworkCode.GroupSize);

    /// <summary>The number of samples, from 1 to 16.</summary>
    public int Count { get; private set; }

    /// <summary>The classes of the samples; empty if the dataset has none.</summary>
    public ReadOnlySpan<int> Labels => _labelsRead ? _labels.AsSpan(0, Count) : [];

    /// <summary>The classes as the loss takes them: empty if it takes vectors.</summary>
    public ReadOnlySpan<int> LossLabels => _targetsWanted ? [] : Labels;

    /// <summary>The target vectors, feature by feature; empty if the loss takes labels.</summary>
    public ReadOnlySpan<float> Targets => _targetsWanted ? TargetLanes.Span : [];

    private AlignedBuffer TargetLanes => field ??= new AlignedBuffer(network.OutputSize * NetworkCode.GroupSize);

    /// <summary>Reads samples.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="samples">Their indices, 1 to 16.</param>
    /// <param name="loss">The loss that they are for.</param>
    /// <exception cref="ArgumentException">A label or an index is out of range; the message names the sample.</exception>
    public void Read(Dataset dataset, ReadOnlySpan<int> samples, Loss loss)
    {
        Count = samples.Length;
        _labelsRead = dataset.IsLabelled;
        _targetsWanted = !(dataset.IsLabelled && loss.TakesLabels);
        Span<float> inputs = Inputs.Span;
        for (int lane = 0; lane < samples.Length; lane++)
        {
            Span<float> input = inputs.Slice(lane * network.InputSize, network.InputSize);
            dataset.CopyInput(samples[lane], input);
            IndexCheck.ThrowIfWrong(network.Info, input, samples[lane], nameof(dataset));
            ReadTarget(dataset, samples[lane], lane);
        }

        inputs[(samples.Length * network.InputSize)..].Clear();
    }

    private void ReadTarget(Dataset dataset, int sample, int lane)
    {
        if (dataset.IsLabelled)
        {
            int label = dataset.Label(sample);
            _labels[lane] = label >= 0 && label < dataset.TargetSize
                ? label
                : throw new ArgumentException(
                    $"The label of sample {sample} is {label}; a dataset of {dataset.TargetSize} classes has labels " +
                    $"from 0 to {dataset.TargetSize - 1}.",
                    nameof(dataset));
        }

        if (!_targetsWanted)
        {
            return;
        }

        if (dataset.IsLabelled && network.OutputSize == 1)
        {
            _target[0] = _labels[lane];
        }
        else
        {
            dataset.CopyTarget(sample, _target);
        }

        Span<float> lanes = TargetLanes.Span;
        for (int feature = 0; feature < _target.Length; feature++)
        {
            lanes[(feature * NetworkCode.GroupSize) + lane] = _target[feature];
        }
    }
}
