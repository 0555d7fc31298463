namespace Netwright;

/// <summary>The checks of what datasets in memory are made from.</summary>
internal static class SampleChecks
{
    /// <summary>Throws unless there are as many inputs as targets.</summary>
    public static void CheckInputs(TensorShape inputShape, int inputs, int samples)
    {
        ArgumentNullException.ThrowIfNull(inputShape);
        if (inputShape.Size == 0)
        {
            throw new ArgumentException($"Expected an input shape of positive extents, found {inputShape}.", nameof(inputShape));
        }

        long expected = (long)samples * inputShape.Size;
        if (inputs != expected)
        {
            throw new ArgumentException(
                $"Expected {samples} inputs, one per target, of {inputShape} = {expected} elements; found {inputs} elements.",
                nameof(inputs));
        }
    }

    /// <summary>Throws unless each label is one of the classes.</summary>
    public static void CheckLabels(ReadOnlySpan<int> labels, int classes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(classes);
        for (int i = 0; i < labels.Length; i++)
        {
            if ((uint)labels[i] >= (uint)classes)
            {
                throw new ArgumentException($"Label of sample {i}: expected a class from 0 to {classes - 1}, found {labels[i]}.", nameof(labels));
            }
        }
    }
}
