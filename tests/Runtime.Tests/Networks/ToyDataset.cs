namespace Netwright.Runtime.Tests.Networks;

/// <summary>A dataset over arrays.</summary>
internal sealed class ToyDataset : Dataset
{
    private readonly float[] _inputs;
    private readonly float[] _targets = [];
    private readonly int[] _labels = [];

    public ToyDataset(TensorShape inputShape, float[] inputs, int classes, int[] labels)
    {
        (InputShape, _inputs, TargetSize, _labels, IsLabelled, Count) = (inputShape, inputs, classes, labels, true, labels.Length);
    }

    public ToyDataset(TensorShape inputShape, float[] inputs, int targetSize, float[] targets)
    {
        (InputShape, _inputs, TargetSize, _targets, Count) = (inputShape, inputs, targetSize, targets, targets.Length / targetSize);
    }

    public override int Count { get; }

    public override TensorShape InputShape { get; }

    public override int TargetSize { get; }

    public override bool IsLabelled { get; }

    /// <summary>Samples whose class is the largest of their first values: a dense layer can learn it.</summary>
    public static ToyDataset Separable(int count, int inputs, int classes, int seed = 1)
    {
        float[] values = Samples.Uniform(count * inputs, seed);
        int[] labels = [.. Enumerable.Range(0, count).Select(sample => LargestOf(values.AsSpan(sample * inputs, classes)))];
        return new ToyDataset([inputs], values, classes, labels);
    }

    /// <summary>Samples with random target vectors from 0 to 1.</summary>
    public static ToyDataset Random(int count, int inputs, int targets, int seed = 1) => new(
        [inputs],
        Samples.Uniform(count * inputs, seed),
        targets,
        [.. Samples.Uniform(count * targets, seed + 1).Select(static value => (value + 1) / 2)]);

    public override void CopyInput(int index, Span<float> destination) =>
        _inputs.AsSpan(index * InputShape.Size, InputShape.Size).CopyTo(destination);

    public override int Label(int index) => IsLabelled ? _labels[index] : base.Label(index);

    public override void CopyTarget(int index, Span<float> destination)
    {
        if (IsLabelled)
        {
            base.CopyTarget(index, destination);
        }
        else
        {
            _targets.AsSpan(index * TargetSize, TargetSize).CopyTo(destination);
        }
    }

    private static int LargestOf(Span<float> values)
    {
        int best = 0;
        for (int index = 1; index < values.Length; index++)
        {
            best = values[index] > values[best] ? index : best;
        }

        return best;
    }
}
