using Netwright.Files.Safetensors;

namespace Netwright.Files;

/// <summary>A network's parameters as a safetensors file, with the names and layouts of PyTorch.</summary>
internal static class ModelFile
{
    // PyTorch's batch normalisation counts its batches, for averages that give each batch the same share. Ours never do.
    private const string BatchCount = ".num_batches_tracked";
    private const string RunningMean = ".running_mean";

    /// <summary>Writes all parameters. The file appears whole or not at all; the same parameters give the same bytes.</summary>
    /// <param name="path">The file; replaced if it exists.</param>
    /// <param name="network">What the network is made of.</param>
    /// <param name="parameters">The network's parameter buffer, each tensor at its <see cref="ParameterInfo.Offset"/>.</param>
    /// <exception cref="IOException">The file cannot be written; what stood there before is untouched.</exception>
    public static void Save(string path, NetworkInfo network, ReadOnlySpan<float> parameters)
    {
        var metadata = new Dictionary<string, string> { ["format"] = "pt", ["network"] = network.Name };
        using var writer = new SafetensorsWriter(path, [.. network.Parameters.Select(static p => (p.Name, p.Shape))], metadata);
        foreach (ParameterInfo parameter in network.Parameters)
        {
            writer.Write(parameters.Slice(parameter.Offset, parameter.Shape.Size));
        }

        writer.Commit();
    }

    /// <summary>
    /// Reads all parameters. Every tensor is checked before the first value is replaced. Of the tensors that the network does not have only
    /// the <c>num_batches_tracked</c> of its batch normalisations are passed over, which PyTorch saves.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="network">What the network is made of.</param>
    /// <param name="parameters">The network's parameter buffer, each tensor at its <see cref="ParameterInfo.Offset"/>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is not a valid safetensors file, or is that of another network: the message lists each tensor that differs. The
    /// parameters are unchanged.
    /// </exception>
    public static void Load(string path, NetworkInfo network, Span<float> parameters)
    {
        using SafetensorsFile file = SafetensorsFile.Open(path);
        Dictionary<string, SafetensorsTensor> tensors = file.Tensors.ToDictionary(static tensor => tensor.Name, StringComparer.Ordinal);
        List<string> mismatches = FindMismatches(tensors, network);
        if (mismatches.Count > 0)
        {
            string saved = file.Metadata.TryGetValue("network", out string? name) ? $" (saved from {name})" : "";
            throw new InvalidDataException(
                $"{path}{saved} does not fit the network {network.Name}; nothing was loaded.\n{string.Join('\n', mismatches)}");
        }

        foreach (ParameterInfo parameter in network.Parameters)
        {
            file.Read(tensors[parameter.Name], parameters.Slice(parameter.Offset, parameter.Shape.Size));
        }
    }

    private static List<string> FindMismatches(Dictionary<string, SafetensorsTensor> tensors, NetworkInfo network)
    {
        var mismatches = new List<string>();
        foreach (ParameterInfo parameter in network.Parameters)
        {
            if (!tensors.TryGetValue(parameter.Name, out SafetensorsTensor? tensor))
            {
                mismatches.Add($"  {parameter.Name}: expected {parameter.Shape}, found no such tensor");
            }
            else if (!tensor.Shape.Equals(parameter.Shape))
            {
                mismatches.Add($"  {parameter.Name}: expected {parameter.Shape}, found {tensor.Shape}");
            }
            else if (!ElementTypes.IsConvertible(tensor.ElementType))
            {
                mismatches.Add($"  {parameter.Name}: expected elements of type F32, F16, BF16 or F64, found {tensor.ElementType}");
            }
        }

        HashSet<string> known = [.. network.Parameters.Select(static parameter => parameter.Name)];
        IEnumerable<string> unexpected = tensors.Keys.Where(name => !known.Contains(name) && !IsBatchCount(name, known));
        mismatches.AddRange(unexpected.Select(name => $"  {name}: expected no such tensor, found {tensors[name].Shape}"));
        return mismatches;
    }

    private static bool IsBatchCount(string name, HashSet<string> known)
        => name.EndsWith(BatchCount, StringComparison.Ordinal) && known.Contains(name[..^BatchCount.Length] + RunningMean);
}
