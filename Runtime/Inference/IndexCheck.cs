using System.Globalization;

namespace Netwright;

/// <summary>Whether the inputs of a network that embeds them are indices, found out before anything is computed.</summary>
internal static class IndexCheck
{
    /// <summary>Throws if one of some samples holds what is no index; of a network that takes any numbers does nothing.</summary>
    /// <param name="network">The network's description.</param>
    /// <param name="inputs">The samples, one after another.</param>
    /// <param name="first">What the caller calls the first of them.</param>
    /// <param name="name">What the caller calls <paramref name="inputs"/>.</param>
    /// <exception cref="ArgumentException">The message names the sample, the position, what was found and what was expected.</exception>
    public static void ThrowIfWrong(NetworkInfo network, ReadOnlySpan<float> inputs, int first, string name)
    {
        if (network.Vocabulary is not { } vocabulary)
        {
            return;
        }

        for (int place = 0; place < inputs.Length; place++)
        {
            float index = inputs[place];
            if (!(index >= 0 && index < vocabulary && index == MathF.Truncate(index)))
            {
                int size = network.InputShape.Size;
                string where = $"Position {place % size} of sample {first + (place / size)}";
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{where} is {index}; {network.Name} embeds its inputs: expected an index, a whole number from 0 to {vocabulary - 1}."),
                    name);
            }
        }
    }
}
