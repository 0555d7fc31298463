namespace Netwright;

/// <summary>Classes as vectors: 1 at the class, 0 elsewhere. Labelled datasets give these by themselves (<see cref="Dataset.CopyTarget"/>).</summary>
public static class OneHot
{
    /// <summary>The one-hot vectors of classes, one after another.</summary>
    /// <param name="labels">The classes, each from 0 to <paramref name="classes"/> − 1.</param>
    /// <param name="classes">The number of classes.</param>
    /// <returns>As many vectors of <paramref name="classes"/> values as there are labels.</returns>
    /// <exception cref="ArgumentException">A label is no class; the message says which.</exception>
    public static float[] Encode(ReadOnlySpan<int> labels, int classes)
    {
        SampleChecks.CheckLabels(labels, classes);
        float[] vectors = new float[checked(labels.Length * classes)];
        for (int sample = 0; sample < labels.Length; sample++)
        {
            vectors[(sample * classes) + labels[sample]] = 1;
        }

        return vectors;
    }

    /// <summary>The classes of one-hot vectors or distributions: the index of the greatest value of each, the first of equals.</summary>
    /// <param name="vectors">The vectors one after another.</param>
    /// <param name="classes">The length of one vector.</param>
    /// <exception cref="ArgumentException">These are no whole vectors.</exception>
    public static int[] Decode(ReadOnlySpan<float> vectors, int classes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(classes);
        if (vectors.Length % classes != 0)
        {
            throw new ArgumentException($"Expected vectors of {classes} values, found {vectors.Length} values.", nameof(vectors));
        }

        int[] labels = new int[vectors.Length / classes];
        for (int sample = 0; sample < labels.Length; sample++)
        {
            ReadOnlySpan<float> vector = vectors.Slice(sample * classes, classes);
            for (int index = 1; index < classes; index++)
            {
                labels[sample] = vector[index] > vector[labels[sample]] ? index : labels[sample];
            }
        }

        return labels;
    }
}
