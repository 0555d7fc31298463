namespace Netwright;

/// <summary>Some samples one after another, as <see cref="Trainer"/> takes them.</summary>
public sealed class Batch
{
    internal Batch(int count, float[] inputs, int[] labels, float[] targets) => (Count, Inputs, Labels, Targets) = (count, inputs, labels, targets);

    /// <summary>The number of samples.</summary>
    public int Count { get; }

    /// <summary>The inputs one after another.</summary>
    public ReadOnlyMemory<float> Inputs { get; }

    /// <summary>The classes; empty if there are target vectors.</summary>
    public ReadOnlyMemory<int> Labels { get; }

    /// <summary>The target vectors one after another; empty if there are classes.</summary>
    public ReadOnlyMemory<float> Targets { get; }

    /// <summary>Puts samples together.</summary>
    /// <param name="samples">At least one sample.</param>
    /// <param name="first">The number of the first in its sequence, for messages.</param>
    /// <exception cref="ArgumentException">They differ in the lengths of inputs or targets, or some have classes and others vectors.</exception>
    internal static Batch Of(IReadOnlyList<Sample> samples, long first)
    {
        (int inputSize, int targetSize) = (samples[0].Input.Length, samples[0].Target.Length);
        float[] inputs = new float[checked(samples.Count * inputSize)];
        float[] targets = new float[checked(samples.Count * targetSize)];
        for (int index = 0; index < samples.Count; index++)
        {
            Sample sample = samples[index];
            if (sample.Input.Length != inputSize || sample.Target.Length != targetSize)
            {
                throw new ArgumentException(
                    $"Sample {first + index}: expected {Describe(inputSize, targetSize)} as those before it, found {Describe(sample.Input.Length, sample.Target.Length)}.",
                    nameof(samples));
            }

            sample.Input.Span.CopyTo(inputs.AsSpan(index * inputSize));
            sample.Target.Span.CopyTo(targets.AsSpan(index * targetSize));
        }

        return new Batch(samples.Count, inputs, samples[0].IsLabelled ? [.. samples.Select(static sample => sample.Label)] : [], targets);
    }

    private static string Describe(int inputs, int targets) => $"an input of {inputs} values with {(targets == 0 ? "a class" : $"a target of {targets}")}";
}
