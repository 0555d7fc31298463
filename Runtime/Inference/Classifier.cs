namespace Netwright;

/// <summary>What class an output stands for.</summary>
internal static class Classifier
{
    /// <summary>Stands for «no class»: an output is NaN.</summary>
    public const int None = -1;

    /// <summary>
    /// The index of the largest output, the first of equals; of a single output, 1 if it is above its middle (0.5 after a sigmoid, 0 before
    /// it) and 0 otherwise. <see cref="None"/> if any output is NaN.
    /// </summary>
    public static int ClassOf(ReadOnlySpan<float> output, FinalActivation activation)
    {
        if (output.Length == 1)
        {
            float middle = activation == FinalActivation.Sigmoid ? 0.5f : 0f;
            return float.IsNaN(output[0]) ? None : output[0] > middle ? 1 : 0;
        }

        int best = 0;
        for (int index = 0; index < output.Length; index++)
        {
            if (float.IsNaN(output[index]))
            {
                return None;
            }

            if (output[index] > output[best])
            {
                best = index;
            }
        }

        return best;
    }
}
