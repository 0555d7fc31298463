using Netwright;

namespace Gates;

#pragma warning disable NW0305 // It is trained by Rosenblatt's rule, not by gradients.

/// <summary>A weighted sum and a threshold: on one side of a line it says 1, on the other 0.</summary>
[Network(2)]
[Dense(1), Step]
public sealed partial class Perceptron
{
    /// <summary>
    /// Rosenblatt's rule (1958): after each mistake the weights move towards the sample, or away from it, until an epoch passes without one.
    /// </summary>
    /// <returns>The epochs that it took; null if it made a mistake in each.</returns>
    public int? Learn(IReadOnlyList<Sample> samples, float rate, int epochs)
    {
        float[] weights = Dense1.Weight.Values.ToArray();
        float bias = Dense1.Bias.Values[0];
        for (int epoch = 1; epoch <= epochs; epoch++)
        {
            int mistakes = 0;
            foreach (Sample sample in samples)
            {
                int error = sample.Label - Classify(sample.Input.Span);
                if (error != 0)
                {
                    mistakes++;
                    weights[0] += rate * error * sample.Input.Span[0];
                    weights[1] += rate * error * sample.Input.Span[1];
                    bias += rate * error;
                    Dense1.Weight.Set(weights);
                    Dense1.Bias.Set([bias]);
                }
            }

            if (mistakes == 0)
            {
                return epoch;
            }
        }

        return null;
    }
}
