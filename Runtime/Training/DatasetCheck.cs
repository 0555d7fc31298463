namespace Netwright;

/// <summary>Whether a dataset fits a network, found out before anything is computed.</summary>
internal static class DatasetCheck
{
    /// <summary>Throws if a dataset cannot be used with a network and a loss.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="network">The network's description.</param>
    /// <param name="loss">The loss.</param>
    /// <param name="name">What the caller calls the dataset.</param>
    /// <exception cref="ArgumentException">The message names what was expected and what was found.</exception>
    public static void ThrowIfUnfit(Dataset dataset, NetworkInfo network, Loss loss, string name)
    {
        if (dataset.Count == 0)
        {
            throw new ArgumentException("The dataset holds no samples.", name);
        }

        if (!SameLayout(dataset.InputShape, network.InputShape))
        {
            throw new ArgumentException(
                $"{network.Name} takes inputs of {network.InputShape}; those of the dataset are {dataset.InputShape}.", name);
        }

        int outputs = network.OutputShape.Size;
        bool binary = dataset.IsLabelled && outputs == 1 && dataset.TargetSize <= 2;
        if (dataset.TargetSize != outputs && !binary)
        {
            string found = dataset.IsLabelled ? $"{dataset.TargetSize} classes" : $"target vectors of {dataset.TargetSize} values";
            throw new ArgumentException($"{network.Name} has {outputs} outputs ({network.OutputShape}); the dataset has {found}.", name);
        }

        loss.Check(network);
    }

    /// <summary>Whether the values lie in memory alike: shapes are equal, or one of them is flat and the sizes are.</summary>
    private static bool SameLayout(TensorShape first, TensorShape second) =>
        first.Equals(second) || (first.Size == second.Size && (first.Count == 1 || second.Count == 1));
}
