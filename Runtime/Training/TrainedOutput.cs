namespace Netwright;

/// <summary>An output with the loss that training minimises there.</summary>
/// <param name="Info">The output.</param>
/// <param name="Loss">Its loss.</param>
/// <param name="Weight">The factor of the loss.</param>
/// <param name="Targets">Whose targets it learns; null for those of the batch's dataset.</param>
internal sealed record TrainedOutput(OutputInfo Info, Loss Loss, float Weight, Dataset? Targets)
{
    private static readonly OutputLoss Usual = new();

    /// <summary>Whether the loss writes its gradient at the logits.</summary>
    public bool TakesLogits { get; } = Info.TakesLogits(Loss);

    /// <summary>The outputs of a network, each with its loss.</summary>
    /// <param name="network">The network.</param>
    /// <param name="loss">The loss of the main output, and of those that are not named.</param>
    /// <param name="named">The losses of additional outputs, by name.</param>
    /// <exception cref="ArgumentException">A loss does not fit its output, or there is no output of a name.</exception>
    public static IReadOnlyList<TrainedOutput> Of(NetworkInfo network, Loss loss, IReadOnlyDictionary<string, OutputLoss> named)
    {
        IEnumerable<OutputInfo> additional = network.Outputs.Skip(1);
        if (named.Keys.FirstOrDefault(name => !additional.Any(output => output.Name == name)) is { } unknown)
        {
            string known = string.Join(", ", additional.Select(static output => $"'{output.Name}'"));
            throw new ArgumentException(
                $"{network.Name} has no additional output '{unknown}'; " + (known.Length == 0 ? "it has none." : $"it has {known}."), nameof(named));
        }

        List<TrainedOutput> outputs = [new(network.Outputs[0], loss, 1, null)];
        foreach (OutputInfo output in additional)
        {
            OutputLoss own = named.GetValueOrDefault(output.Name, Usual);
            outputs.Add(new TrainedOutput(output, own.Loss ?? loss, own.Weight, own.Targets));
        }

        foreach (TrainedOutput output in outputs)
        {
            output.Loss.Check(network, output.Info);
            output.ThrowIfProbabilitiesAreRead(network);
        }

        return outputs;
    }

    // Its gradient exists on logits only, and those were read by nobody but the softmax.
    private void ThrowIfProbabilitiesAreRead(NetworkInfo network)
    {
        if (Loss.Fused == FinalActivation.Softmax && Info.FinalActivation == FinalActivation.Softmax && !TakesLogits)
        {
            throw new ArgumentException(
                $"{Loss.GetType().Name} takes back the softmax that yields an output, but other layers of {network.Name} read the output " +
                $"'{Info.Name}'. Make the value before the softmax the output.",
                nameof(network));
        }
    }
}
