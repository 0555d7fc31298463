using Netwright.Files;
using Netwright.Files.Safetensors;

namespace Netwright.Runtime.Tests.Files;

public sealed class ModelFileTests : IDisposable
{
    private static readonly NetworkInfo Network = Describe("Small", ("conv1.weight", [2, 1, 3, 3], 0), ("conv1.bias", [2], 32));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void LoadsWhatWasSaved()
    {
        float[] parameters = Numbers(48);
        ModelFile.Save(_folder["model"], Network, parameters);

        float[] loaded = new float[48];
        ModelFile.Load(_folder["model"], Network, loaded);

        Assert.Equal(parameters[..18], loaded[..18]);
        Assert.Equal(parameters[32..34], loaded[32..34]);
        Assert.All(loaded[18..32], static padding => Assert.Equal(0, padding));
    }

    [Fact]
    public void TheFileHasPyTorchsNamesAndShapes()
    {
        ModelFile.Save(_folder["model"], Network, Numbers(48));
        using SafetensorsFile file = SafetensorsFile.Open(_folder["model"]);
        Assert.Equal(["conv1.weight 2×1×3×3", "conv1.bias 2"], file.Tensors.Select(static tensor => $"{tensor.Name} {tensor.Shape}"));
        Assert.Equal("pt", file.Metadata["format"]);
        Assert.Equal("Small", file.Metadata["network"]);
    }

    [Fact]
    public void AFailureHalfWayLeavesTheOldFile()
    {
        string path = _folder["model"];
        ModelFile.Save(path, Network, Numbers(48));
        byte[] old = File.ReadAllBytes(path);

        // The buffer ends before the second tensor: the first is written already when that is found.
        Assert.Throws<ArgumentOutOfRangeException>(() => ModelFile.Save(path, Network, Numbers(20)));

        Assert.Equal(old, File.ReadAllBytes(path));
        Assert.Equal(["model"], _folder.Names());
    }

    [Fact]
    public void AnotherNetworksFileIsRefusedWithEveryMismatch()
    {
        string path = _folder["model"];
        ModelFile.Save(path, Describe("Other", ("conv1.weight", [2, 3, 3, 3], 0), ("conv2.bias", [4], 64)), Numbers(80));

        float[] parameters = Numbers(48);
        var exception = Assert.Throws<InvalidDataException>(() => ModelFile.Load(path, Network, parameters));

        Assert.Equal(
            $"""
            {path} (saved from Other) does not fit the network Small; nothing was loaded.
              conv1.weight: expected 2×1×3×3, found 2×3×3×3
              conv1.bias: expected 2, found no such tensor
              conv2.bias: expected no such tensor, found 4
            """,
            exception.Message);
        Assert.Equal(Numbers(48), parameters);
    }

    [Fact]
    public void BatchCountsOfPyTorchsBatchNormalisationsArePassedOver()
    {
        NetworkInfo network = Describe("Normal", ("bn1.running_mean", [1], 0), ("bn1.running_var", [1], 16));
        const string Json =
            """{"bn1.num_batches_tracked":{"dtype":"I64","shape":[],"data_offsets":[0,8]},"bn1.running_mean":{"dtype":"F32","shape":[1],"data_offsets":[8,12]},"bn1.running_var":{"dtype":"F32","shape":[1],"data_offsets":[12,16]}}""";
        byte[] data = [.. BitConverter.GetBytes(7L), .. BitConverter.GetBytes(0.5f), .. BitConverter.GetBytes(1.5f)];

        float[] parameters = new float[48];
        ModelFile.Load(_folder.Write("model", RawSafetensors.Create(Json, data)), network, parameters);

        Assert.Equal([0.5f, 1.5f], [parameters[0], parameters[16]]);
    }

    [Theory]
    [InlineData("bn2.num_batches_tracked")]
    [InlineData("conv1.num_batches_tracked")]
    [InlineData("num_batches_tracked")]
    [InlineData("bn1.num_batches_tracked.total")]
    public void OtherTensorsOfSuchANameAreUnexpected(string name)
    {
        NetworkInfo network = Describe("Normal", ("conv1.weight", [1], 0), ("bn1.running_mean", [1], 16));
        string json =
            $$$"""{"conv1.weight":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"bn1.running_mean":{"dtype":"F32","shape":[1],"data_offsets":[4,8]},"{{{name}}}":{"dtype":"I64","shape":[],"data_offsets":[8,16]}}""";
        string path = _folder.Write("model", RawSafetensors.Create(json, 16));

        var exception = Assert.Throws<InvalidDataException>(() => ModelFile.Load(path, network, new float[48]));

        Assert.Contains($"\n  {name}: expected no such tensor, found ", exception.Message);
    }

    [Fact]
    public void OneWrongTensorLeavesAllParametersAsTheyWere()
    {
        const string Json =
            """{"conv1.weight":{"dtype":"F32","shape":[2,1,3,3],"data_offsets":[0,72]},"conv1.bias":{"dtype":"I32","shape":[2],"data_offsets":[72,80]}}""";
        string path = _folder.Write("model", RawSafetensors.Create(Json, 80));

        float[] parameters = Numbers(48);
        var exception = Assert.Throws<InvalidDataException>(() => ModelFile.Load(path, Network, parameters));

        Assert.Contains("conv1.bias: expected elements of type F32, F16, BF16 or F64, found I32", exception.Message);
        Assert.Equal(Numbers(48), parameters);
    }

    [Fact]
    public void TruncatedFileLeavesAllParametersAsTheyWere()
    {
        string path = _folder["model"];
        ModelFile.Save(path, Network, new float[48]);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^1]);

        float[] parameters = Numbers(48);
        Assert.Throws<InvalidDataException>(() => ModelFile.Load(path, Network, parameters));
        Assert.Equal(Numbers(48), parameters);
    }

    [Fact]
    public void MissingFileIsNamed()
    {
        var exception = Assert.Throws<FileNotFoundException>(() => ModelFile.Load(_folder["none"], Network, new float[48]));
        Assert.Contains(_folder["none"], exception.Message);
    }

    private static float[] Numbers(int count) => [.. Enumerable.Range(1, count).Select(static i => (float)i)];

    private static NetworkInfo Describe(string name, params (string Name, TensorShape Shape, int Offset)[] parameters) => new()
    {
        Name = name,
        InputShape = [1, 5, 5],
        Outputs =
        [
            new OutputInfo("output", [2, 3, 3]) { TrainingValues = 0, TrainingLogits = 0, TrainingGradient = 0, TrainingLogitsGradient = 0 },
        ],
        Layers = [],
        Parameters = [.. parameters.Select(static p => new ParameterInfo(p.Name, p.Shape, p.Offset, Initializer.Glorot, 9, 18))],
        Buffers = new BufferSizes
        {
            Parameters = 48,
            Packed = 0,
            SampleArena = 0,
            GroupArena = 0,
            TrainingArena = 0,
        },
    };
}
