namespace Netwright.Golden.Tests.Files;

/// <summary>One case of a family: what is declared in C#, and PyTorch's tensors for it.</summary>
/// <param name="Name">The name, an identifier.</param>
/// <param name="Declaration">What PyTorch was compared with, in C#.</param>
/// <param name="Tensors">The tensors by the paths that <c>PyTorch/*_case.py</c> documents: <c>gradients/conv1.weight</c>.</param>
internal sealed record GoldenCase(string Name, string Declaration, IReadOnlyDictionary<string, GoldenTensor> Tensors)
{
    /// <summary>A tensor that every case of the family has.</summary>
    public GoldenTensor this[string path] => Tensors.TryGetValue(path, out GoldenTensor? tensor)
        ? tensor
        : throw new InvalidDataException($"{Name} has no tensor {path}; it has {string.Join(", ", Tensors.Keys)}.");

    /// <summary>The tensors of a folder by their names in it; none where there is no such folder.</summary>
    public Dictionary<string, GoldenTensor> In(string folder) => Tensors
        .Where(tensor => tensor.Key.StartsWith(folder + "/", StringComparison.Ordinal))
        .ToDictionary(tensor => tensor.Key[(folder.Length + 1)..], static tensor => tensor.Value);
}
