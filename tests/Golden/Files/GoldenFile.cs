using Netwright.Files.Safetensors;

namespace Netwright.Golden.Tests.Files;

/// <summary>A family of cases, as <c>PyTorch/generate.py</c> wrote it: tensors called <c>case/path</c>, and the declarations as metadata.</summary>
internal sealed class GoldenFile
{
    /// <summary>The family whose cases are losses.</summary>
    public const string Losses = "losses";

    /// <summary>The family whose cases are optimizers.</summary>
    public const string Optimizers = "optimizers";

    /// <summary>The family whose cases are schedules of learning rates.</summary>
    public const string Schedules = "schedules";

    /// <summary>The family whose cases are some steps of training.</summary>
    public const string Training = "training";

    private readonly Dictionary<string, GoldenCase> _cases;

    private GoldenFile(string path)
    {
        using SafetensorsFile file = SafetensorsFile.Open(path);
        ILookup<string, (string Path, GoldenTensor Tensor)> tensors = file.Tensors.ToLookup(
            static tensor => tensor.Name[..tensor.Name.IndexOf('/')],
            tensor => (tensor.Name[(tensor.Name.IndexOf('/') + 1)..], Read(file, tensor)));
        _cases = file.Metadata.ToDictionary(
            static entry => entry.Key,
            entry => new GoldenCase(entry.Key, entry.Value, tensors[entry.Key].ToDictionary(static pair => pair.Path, static pair => pair.Tensor)));
    }

    /// <summary>The cases in the order of their names.</summary>
    public IEnumerable<GoldenCase> Cases => _cases.Values.OrderBy(static golden => golden.Name, StringComparer.Ordinal);

    /// <summary>A case by its name.</summary>
    public GoldenCase this[string name] => _cases[name];

    /// <summary>The families whose cases are networks alone: all but four.</summary>
    public static IEnumerable<string> NetworkFamilies => Directory.EnumerateFiles(Folder, "*.safetensors")
        .Select(static file => Path.GetFileNameWithoutExtension(file))
        .Except([Losses, Optimizers, Schedules, Training])
        .Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Numbers");

    /// <summary>Reads the file of a family.</summary>
    public static GoldenFile Open(string family) => new(Path.Combine(Folder, family + ".safetensors"));

    private static GoldenTensor Read(SafetensorsFile file, SafetensorsTensor tensor)
    {
        float[] values = new float[tensor.Shape.Size];
        file.Read(tensor, values);
        return new GoldenTensor(tensor.Shape, values);
    }
}
