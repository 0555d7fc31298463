using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Netwright;

/// <summary>Linear changes of many values. Sixteen sums, whatever the processor's vectors, so that a mean has the same bits everywhere.</summary>
internal static class LinearChange
{
    /// <summary>values ← factor · values + addend.</summary>
    public static void Apply(Span<float> values, float factor, float addend)
    {
        Span<Vector512<float>> vectors = MemoryMarshal.Cast<float, Vector512<float>>(values);
        foreach (ref Vector512<float> vector in vectors)
        {
            vector = (vector * factor) + Vector512.Create(addend);
        }

        foreach (ref float value in values[(vectors.Length * Vector512<float>.Count)..])
        {
            value = (value * factor) + addend;
        }
    }

    /// <summary>values ← weight · values + (1 − weight) · others.</summary>
    public static void Mix(Span<float> values, ReadOnlySpan<float> others, float weight)
    {
        Span<Vector512<float>> vectors = MemoryMarshal.Cast<float, Vector512<float>>(values);
        ReadOnlySpan<Vector512<float>> otherVectors = MemoryMarshal.Cast<float, Vector512<float>>(others);
        for (int place = 0; place < vectors.Length; place++)
        {
            vectors[place] = (vectors[place] * weight) + (otherVectors[place] * (1 - weight));
        }

        for (int place = vectors.Length * Vector512<float>.Count; place < values.Length; place++)
        {
            values[place] = (values[place] * weight) + (others[place] * (1 - weight));
        }
    }

    /// <summary>The mean.</summary>
    public static float Mean(ReadOnlySpan<float> values)
    {
        Vector512<float> sum = Vector512<float>.Zero;
        ReadOnlySpan<Vector512<float>> vectors = MemoryMarshal.Cast<float, Vector512<float>>(values);
        foreach (Vector512<float> vector in vectors)
        {
            sum += vector;
        }

        double total = 0;
        for (int lane = 0; lane < Vector512<float>.Count; lane++)
        {
            total += sum[lane];
        }

        foreach (float value in values[(vectors.Length * Vector512<float>.Count)..])
        {
            total += value;
        }

        return (float)(total / values.Length);
    }
}
