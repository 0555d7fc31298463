using System.Buffers.Binary;
using System.Text;
using Netwright.Files.Safetensors;

namespace Netwright.Runtime.Tests.Files;

public sealed class SafetensorsTests : IDisposable
{
    private static readonly Dictionary<string, string> NoMetadata = [];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WritesTheFormatByteByByte()
    {
        string path = _folder["two.safetensors"];
        Write(path, new() { ["format"] = "pt" }, ("a", [1, 2], [1, -2]), ("b", [], [0.5f]));

        byte[] bytes = File.ReadAllBytes(path);
        const string Json =
            """{"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[1,2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[],"data_offsets":[8,12]}}""";
        int length = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes);
        string header = Encoding.UTF8.GetString(bytes, 8, length);
        Assert.Equal(Json, header.TrimEnd(' '));
        Assert.Equal(0, length % 8);
        Assert.InRange(length - Json.Length, 0, 7);
        Assert.Equal([0, 0, 0x80, 0x3F, 0, 0, 0, 0xC0, 0, 0, 0, 0x3F], bytes[(8 + length)..]);
    }

    [Fact]
    public void ReadsWhatWasWritten()
    {
        string path = _folder["model.safetensors"];
        var random = new RandomSource(seed: 1, stream: 0);
        float[] large = [.. Enumerable.Range(0, 200_003).Select(_ => (float)random.NextNormal())];
        float[] special = [float.NaN, float.PositiveInfinity, float.Epsilon, -0f, float.MaxValue];
        Write(path, new() { ["netz"] = "Größe \"1\"\n" }, ("große.weight", [200_003], large), ("none", [0, 3], []), ("special", [5], special));

        using SafetensorsFile file = SafetensorsFile.Open(path);
        Assert.Equal("Größe \"1\"\n", file.Metadata["netz"]);
        Assert.Equal(["große.weight", "none", "special"], file.Tensors.Select(static tensor => tensor.Name));
        Assert.Equal(large, Read(file, 0));
        Assert.Equal([], Read(file, 1));
        Assert.Equal(special, Read(file, 2));
    }

    [Fact]
    public void TheSameTensorsGiveTheSameBytes()
    {
        Write(_folder["1"], new() { ["b"] = "2", ["a"] = "1" }, ("w", [2], [1, 2]));
        Write(_folder["2"], new() { ["a"] = "1", ["b"] = "2" }, ("w", [2], [1, 2]));
        Assert.Equal(File.ReadAllBytes(_folder["1"]), File.ReadAllBytes(_folder["2"]));
    }

    [Theory]
    [InlineData("F64", new byte[] { 0, 0, 0, 0, 0, 0, 0xF8, 0x3F, 0, 0, 0, 0, 0, 0, 0, 0xC0 }, new[] { 1.5f, -2 })]
    [InlineData("F16", new byte[] { 0, 0x3E, 0, 0xC0 }, new[] { 1.5f, -2 })]
    [InlineData("BF16", new byte[] { 0xC0, 0x3F, 0, 0xC0 }, new[] { 1.5f, -2 })]
    [InlineData("F32", new byte[] { 0, 0, 0xC0, 0x3F, 0, 0, 0, 0xC0 }, new[] { 1.5f, -2 })]
    public void FloatingPointElementsAreConverted(string elementType, byte[] data, float[] expected)
    {
        string json = $$$"""{"w":{"dtype":"{{{elementType}}}","shape":[2],"data_offsets":[0,{{{data.Length}}}]}}""";
        using SafetensorsFile file = SafetensorsFile.Open(_folder.Write("w", RawSafetensors.Create(json, data)));
        Assert.Equal(expected, Read(file, 0));
    }

    [Fact]
    public void LargeTensorsOfOtherTypesAreConvertedWholly()
    {
        const int Length = 150_001;
        byte[] data = new byte[Length * 2];
        for (int i = 0; i < Length; i++)
        {
            BinaryPrimitives.WriteHalfLittleEndian(data.AsSpan(2 * i), (Half)(i % 1000));
        }

        string json = $$$"""{"w":{"dtype":"F16","shape":[{{{Length}}}],"data_offsets":[0,{{{data.Length}}}]}}""";
        using SafetensorsFile file = SafetensorsFile.Open(_folder.Write("w", RawSafetensors.Create(json, data)));
        Assert.Equal(Enumerable.Range(0, Length).Select(static i => (float)(i % 1000)), Read(file, 0));
    }

    [Fact]
    public void IntegersAreListedButNotReadAsFloats()
    {
        const string Json = """{"n":{"dtype":"I64","shape":[],"data_offsets":[0,8]}}""";
        using SafetensorsFile file = SafetensorsFile.Open(_folder.Write("n", RawSafetensors.Create(Json, 8)));
        var exception = Assert.Throws<InvalidDataException>(() => Read(file, 0));
        Assert.Contains("tensor n: expected elements of type F32, F16, BF16 or F64, found I64", exception.Message);
    }

    [Fact]
    public void TheOrderInTheHeaderDoesNotMatter()
    {
        const string Json = """{"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]},"a":{"shape":[1],"data_offsets":[0,1],"dtype":"U8"}}  """;
        using SafetensorsFile file = SafetensorsFile.Open(_folder.Write("ab", RawSafetensors.Create(Json, 3)));
        Assert.Equal(["a", "b"], file.Tensors.Select(static tensor => tensor.Name));
    }

    [Fact]
    public void AWriterThatIsAbandonedHalfWayLeavesTheOldFile()
    {
        string path = _folder["model"];
        Write(path, NoMetadata, ("w", [2], [1, 2]));
        byte[] old = File.ReadAllBytes(path);

        using (var writer = new SafetensorsWriter(path, [("w", [2]), ("v", [3])], NoMetadata))
        {
            writer.Write([5, 6]);
            Assert.Throws<InvalidOperationException>(writer.Commit);
            Assert.Throws<ArgumentException>(() => writer.Write([7]));
        }

        Assert.Equal(old, File.ReadAllBytes(path));
        Assert.Equal(["model"], _folder.Names());
    }

    [Theory]
    [InlineData("w", "w")]
    [InlineData("w", "__metadata__")]
    public void NamesThatTheFormatForbidsAreNotWritten(string first, string second)
    {
        Assert.Throws<ArgumentException>(() => new SafetensorsWriter(_folder["model"], [(first, [1]), (second, [1])], NoMetadata));
        Assert.Empty(_folder.Names());
    }

    private static void Write(string path, Dictionary<string, string> metadata, params (string Name, TensorShape Shape, float[] Values)[] tensors)
    {
        using var writer = new SafetensorsWriter(path, [.. tensors.Select(static tensor => (tensor.Name, tensor.Shape))], metadata);
        foreach ((_, _, float[] values) in tensors)
        {
            writer.Write(values);
        }

        writer.Commit();
    }

    private static float[] Read(SafetensorsFile file, int index)
    {
        float[] values = new float[file.Tensors[index].Shape.Size];
        file.Read(file.Tensors[index], values);
        return values;
    }
}
