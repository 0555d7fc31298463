using Netwright;

namespace Sequences;

/// <summary>
/// Numbers between 0 and 1, two of them marked, one in each half: what is their sum? (Hochreiter and Schmidhuber 1997, «Long Short-Term Memory», experiment 4.)
/// Whoever always answers 1 has a mean squared error of 1/6.
/// </summary>
internal static class AddingProblem
{
    /// <summary>The numbers of a sequence.</summary>
    public const int Length = 50;

    /// <summary>The mean squared error of whoever always answers 1.</summary>
    public const double BlindError = 1 / 6.0;

    /// <summary>Draws sequences: at each step a number and whether it is marked.</summary>
    public static ArrayDataset Draw(int count, int seed)
    {
        var random = new RandomSource((ulong)seed, stream: 0);
        float[] inputs = new float[count * Length * 2];
        float[] sums = new float[count];
        for (int sequence = 0; sequence < count; sequence++)
        {
            Span<float> steps = inputs.AsSpan(sequence * Length * 2, Length * 2);
            for (int step = 0; step < Length; step++)
            {
                steps[2 * step] = (float)random.NextUniform();
            }

            foreach (int marked in (ReadOnlySpan<int>)[random.NextInteger(Length / 2), random.NextInteger(Length / 2) + (Length / 2)])
            {
                steps[(2 * marked) + 1] = 1;
                sums[sequence] += steps[2 * marked];
            }
        }

        return new ArrayDataset([Length, 2], inputs, sums, targetSize: 1);
    }
}
