namespace Netwright;

/// <summary>What a network gave for the samples of a dataset, beside what it should have given: what metrics are computed from.</summary>
public sealed class Predictions
{
    private float[] _outputs = [];

    // Vectors, or one class a sample: a float holds whole numbers up to 2²⁴.
    private float[] _targets = [];

    internal Predictions(NetworkInfo network, Dataset dataset)
    {
        OutputSize = network.OutputShape.Size;
        Activation = network.FinalActivation;
        Classes = dataset.IsLabelled ? Math.Max(dataset.TargetSize, OutputSize == 1 ? 2 : 1) : 0;
    }

    /// <summary>The number of samples.</summary>
    public int Count { get; private set; }

    /// <summary>The number of values that the network gives for one sample.</summary>
    public int OutputSize { get; }

    /// <summary>The activation that yielded the outputs.</summary>
    public FinalActivation Activation { get; }

    /// <summary>The number of classes; 0 if the targets are vectors.</summary>
    public int Classes { get; }

    /// <summary>What the network gave for a sample.</summary>
    public ReadOnlySpan<float> Output(int sample) => _outputs.AsSpan(sample * OutputSize, OutputSize);

    /// <summary>The class that the network gave a sample; −1 if an output is NaN.</summary>
    public int PredictedClass(int sample) => Classifier.ClassOf(Output(sample), Activation);

    /// <summary>The class of a sample.</summary>
    /// <exception cref="InvalidOperationException">The targets are vectors.</exception>
    public int Label(int sample) => Classes > 0 ? (int)_targets[sample] : throw new InvalidOperationException("The targets are vectors, not classes.");

    /// <summary>The target vector of a sample.</summary>
    /// <exception cref="InvalidOperationException">The targets are classes.</exception>
    public ReadOnlySpan<float> Target(int sample) => Classes == 0
        ? _targets.AsSpan(sample * OutputSize, OutputSize)
        : throw new InvalidOperationException("The targets are classes, not vectors.");

    /// <summary>What was taken for what.</summary>
    /// <exception cref="InvalidOperationException">The targets are vectors.</exception>
    public ConfusionMatrix Confusion()
    {
        var confusion = new ConfusionMatrix(Math.Max(1, Classes));
        for (int sample = 0; sample < Count; sample++)
        {
            confusion.Add(Label(sample), PredictedClass(sample));
        }

        return confusion;
    }

    private int TargetSize => Classes > 0 ? 1 : OutputSize;

    /// <summary>What it holds of the first samples, for checkpoints.</summary>
    internal IReadOnlyList<NamedValues> ValuesOf(int count)
    {
        Reserve(count);
        return
        [
            new NamedValues("outputs", _outputs.AsMemory(0, count * OutputSize)),
            new NamedValues("targets", _targets.AsMemory(0, count * TargetSize)),
        ];
    }

    /// <summary>Makes room for so many samples, before threads set them.</summary>
    internal void Reserve(int count)
    {
        if (_outputs.Length < checked(count * OutputSize))
        {
            int room = (int)Math.Min(Math.Max(count, 2L * (_outputs.Length / OutputSize)), Array.MaxLength / OutputSize);
            Array.Resize(ref _outputs, room * OutputSize);
            Array.Resize(ref _targets, room * TargetSize);
        }
    }

    /// <summary>The same, of the first samples alone: those that an epoch has seen.</summary>
    internal Predictions Take(int count)
    {
        Count = count;
        return this;
    }

    /// <summary>Takes up to sixteen samples, whose outputs lie feature by feature.</summary>
    internal void Set(int first, int count, ReadOnlySpan<float> lanes, TargetGroup targets)
    {
        ToRows(lanes, _outputs.AsSpan(first * OutputSize, count * OutputSize));
        if (Classes > 0)
        {
            for (int lane = 0; lane < count; lane++)
            {
                _targets[first + lane] = targets.Labels[lane];
            }
        }
        else
        {
            ToRows(targets.Targets, _targets.AsSpan(first * OutputSize, count * OutputSize));
        }
    }

    private void ToRows(ReadOnlySpan<float> lanes, Span<float> rows)
    {
        for (int place = 0; place < rows.Length; place++)
        {
            rows[place] = lanes[(place % OutputSize * LossGroup.Lanes) + (place / OutputSize)];
        }
    }
}
