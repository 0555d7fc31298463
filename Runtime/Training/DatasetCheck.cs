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

        ThrowIfTargetsAreUnfit(dataset, $"{network.Name} has", network.Outputs[0], name);
        loss.Check(network, network.Outputs[0]);
    }

    /// <summary>Throws if a dataset cannot be trained on.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="network">The network's description.</param>
    /// <param name="outputs">The outputs with their losses, which fit them.</param>
    /// <param name="name">What the caller calls the dataset.</param>
    /// <exception cref="ArgumentException">The message names what was expected and what was found.</exception>
    public static void ThrowIfUnfit(Dataset dataset, NetworkInfo network, IReadOnlyList<TrainedOutput> outputs, string name)
    {
        ThrowIfUnfit(dataset, network, outputs[0].Loss, name);
        foreach (TrainedOutput output in outputs.Skip(1).Where(static output => output.Weight > 0))
        {
            if (output.Targets is { } own && own.Count != dataset.Count)
            {
                throw new ArgumentException(
                    $"The targets of the output '{output.Info.Name}' are those of {own.Count} samples; the dataset has {dataset.Count}.", name);
            }

            ThrowIfTargetsAreUnfit(output.Targets ?? dataset, $"The output '{output.Info.Name}' of {network.Name} has", output.Info, name);
        }
    }

    private static void ThrowIfTargetsAreUnfit(Dataset dataset, string subject, OutputInfo output, string name)
    {
        int values = output.Shape.Size;
        bool binary = dataset.IsLabelled && values == 1 && dataset.TargetSize <= 2;
        if (dataset.TargetSize != values && !binary)
        {
            string found = dataset.IsLabelled ? $"{dataset.TargetSize} classes" : $"target vectors of {dataset.TargetSize} values";
            throw new ArgumentException($"{subject} {values} outputs ({output.Shape}); the dataset has {found}.", name);
        }
    }

    /// <summary>Whether the values lie in memory alike: shapes are equal, or one of them is flat and the sizes are.</summary>
    private static bool SameLayout(TensorShape first, TensorShape second) =>
        first.Equals(second) || (first.Size == second.Size && (first.Count == 1 || second.Count == 1));
}
