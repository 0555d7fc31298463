using Netwright.CompilerServices;

namespace Netwright;

/// <summary>The targets of up to sixteen samples for one output, read into memory that one thread keeps.</summary>
/// <param name="size">The number of values of one sample's output.</param>
internal sealed class TargetGroup(int size)
{
    private readonly int[] _labels = new int[NetworkCode.GroupSize];
    private readonly float[] _target = new float[size];
    private int _count;
    private bool _targetsWanted;
    private bool _labelsRead;

    /// <summary>The classes of the samples; empty if the dataset has none.</summary>
    public ReadOnlySpan<int> Labels => _labelsRead ? _labels.AsSpan(0, _count) : [];

    /// <summary>The classes as the loss takes them: empty if it takes vectors.</summary>
    public ReadOnlySpan<int> LossLabels => _targetsWanted ? [] : Labels;

    /// <summary>The target vectors, feature by feature; empty if the loss takes labels.</summary>
    public ReadOnlySpan<float> Targets => _targetsWanted ? TargetLanes.Span : [];

    private AlignedBuffer TargetLanes => field ??= new AlignedBuffer(size * NetworkCode.GroupSize);

    /// <summary>Reads targets.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="samples">The indices of the samples, 1 to 16.</param>
    /// <param name="loss">The loss that they are for.</param>
    /// <exception cref="ArgumentException">A label is out of range; the message names the sample.</exception>
    public void Read(Dataset dataset, ReadOnlySpan<int> samples, Loss loss)
    {
        _count = samples.Length;
        _labelsRead = dataset.IsLabelled;
        _targetsWanted = !(dataset.IsLabelled && loss.TakesLabels);
        for (int lane = 0; lane < samples.Length; lane++)
        {
            ReadTarget(dataset, samples[lane], lane);
        }
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

        if (dataset.IsLabelled && size == 1)
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
