using Netwright.Files.Safetensors;

namespace Netwright.Runtime.Tests.Files;

public sealed class MalformedSafetensorsTests : IDisposable
{
    private const string Valid = """{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1,1],"data_offsets":[8,12]}}""";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, int, string> Headers => new()
    {
        { Valid, 11, "truncated: expected 12 bytes of data, found 11" },
        { Valid, 0, "truncated: expected 12 bytes of data, found 0" },
        { Valid, 13, "bytes follow the last tensor: expected 12 bytes of data, found 13" },
        { "{}", 1, "bytes follow the last tensor: expected 0 bytes of data, found 1" },
        { "not json", 0, "expected a safetensors header in JSON" },
        { "{not json", 0, "expected a safetensors header in JSON" },
        { "[]", 0, "expected a safetensors header in JSON" },
        { " {}", 0, "expected a safetensors header in JSON" },
        { """{"a":""", 0, "expected a safetensors header in JSON" },
        { "{}{}", 0, "expected a safetensors header in JSON" },
        { """{"a":[1]}""", 0, "a: expected JSON of kind Object, found Array" },
        { """{"\ud800":{"dtype":"F32","shape":[],"data_offsets":[0,4]}}""", 4, "invalid escape" },
        { """{"a":{"dtype":"\ud800","shape":[],"data_offsets":[0,4]}}""", 4, "invalid escape" },
        { """{"__metadata__":{"format":1}}""", 0, "__metadata__.format: expected JSON of kind String, found Number" },
        { """{"__metadata__":"pt"}""", 0, "__metadata__: expected JSON of kind Object, found String" },
        { Tensors(("a", "[1]", "[0,4]"), ("a", "[1]", "[4,8]")), 8, "'a'" },
        { """{"a":{"dtype":"F32","dtype":"F64","shape":[1],"data_offsets":[0,4]}}""", 4, "'dtype'" },
        { """{"a":{"shape":[1],"data_offsets":[0,4]}}""", 4, "a: expected the member dtype, found none" },
        { """{"a":{"dtype":"F32","data_offsets":[0,4]}}""", 4, "a: expected the member shape, found none" },
        { """{"a":{"dtype":"F32","shape":[1]}}""", 4, "a: expected the member data_offsets, found none" },
        { """{"a":{"dtype":32,"shape":[1],"data_offsets":[0,4]}}""", 4, "a.dtype: expected JSON of kind String, found Number" },
        { """{"a":{"dtype":"Q4","shape":[1],"data_offsets":[0,4]}}""", 4, "a: expected an element type of the safetensors format, found Q4" },
        { Tensor("a", "1", "[0,4]"), 4, "a.shape: expected JSON of kind Array, found Number" },
        { Tensor("a", "[-1]", "[0,4]"), 4, "a: expected a shape of at most 2147483647 elements, found [-1]" },
        { Tensor("a", "[1.5]", "[0,4]"), 4, "found [1.5]" },
        { Tensor("a", "[\"1\"]", "[0,4]"), 4, "found [\"1\"]" },
        { Tensor("a", "[65536,65536]", "[0,0]"), 0, "found [65536,65536]" },
        { Tensor("a", "[4294967296]", "[0,0]"), 0, "found [4294967296]" },
        { Tensor("a", "[9223372036854775807,4]", "[0,4]"), 4, "found [9223372036854775807,4]" },
        { Tensor("a", "[99999999999999999999]", "[0,4]"), 4, "found [99999999999999999999]" },
        { Tensor("a", "[2]", "[0,4]"), 4, "a: expected 8 bytes of data (2 × F32), found 4" },
        { Tensor("a", "[1]", "[4,0]"), 4, "a: expected data_offsets [begin, end], found [4,0]" },
        { Tensor("a", "[1]", "[-4,0]"), 4, "found [-4,0]" },
        { Tensor("a", "[1]", "[0]"), 4, "found [0]" },
        { Tensor("a", "[1]", "[0,4,8]"), 4, "found [0,4,8]" },
        { Tensor("a", "[1]", "[0,1e400]"), 4, "found [0,1e400]" },
        { Tensor("a", "[1]", "[4,8]"), 8, "tensor a leaves a hole before it: expected its data to begin at byte 0, found 4" },
        { Tensors(("a", "[2]", "[0,8]"), ("b", "[1]", "[4,8]")), 8, "tensor b overlaps the tensor before it: expected its data to begin at byte 8, found 4" },
        { Tensors(("a", "[1]", "[0,4]"), ("b", "[1]", "[8,12]")), 12, "tensor b leaves a hole before it: expected its data to begin at byte 4, found 8" },
        { Tensor("a", "[1]", "[9223372036854775803,9223372036854775807]"), 4, "leaves a hole" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Headers))]
    public void WrongHeadersAreRefused(string json, int dataLength, string message) => AssertRefused(RawSafetensors.Create(json, dataLength), message);

    [Theory]
    [InlineData(new byte[] { }, "truncated: expected a safetensors file, which begins with 8 bytes of length, found 0 bytes")]
    [InlineData(new byte[] { 2, 0, 0, 0, 0, 0, 0 }, "found 7 bytes")]
    [InlineData(new byte[] { 2, 0, 0, 0, 0, 0, 0, 0 }, "expected a header of 1 to 0 bytes, found the length 2")]
    [InlineData(new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 1 }, "found the length 0")]
    [InlineData(new byte[] { 255, 255, 255, 255, 255, 255, 255, 255, 123, 125 }, "found the length 18446744073709551615")]
    [InlineData(new byte[] { 0, 0, 0, 0, 1, 0, 0, 0, 123, 125 }, "expected a header of 1 to 2 bytes, found the length 4294967296")]
    [InlineData(new byte[] { 4, 0, 0, 0, 0, 0, 0, 0, 123, 34, 255, 125 }, "expected a safetensors header in JSON")]
    public void WrongLengthsAreRefused(byte[] file, string message) => AssertRefused(file, message);

    [Fact]
    public void HeadersBeyondTheFormatsLimitAreRefused()
    {
        // A sparse file: it has the length, not the blocks.
        string path = _folder.Write("large", [0x01, 0xE1, 0xF5, 0x05, 0, 0, 0, 0]);
        using (FileStream stream = File.OpenWrite(path))
        {
            stream.SetLength(200_000_000);
        }

        var exception = Assert.Throws<InvalidDataException>(() => SafetensorsFile.Open(path));
        Assert.Contains("expected a header of 1 to 100000000 bytes, found the length 100000001", exception.Message);
    }

    [Fact]
    public void EveryPrefixOfAFileIsRefused()
    {
        byte[] file = RawSafetensors.Create(Valid, 12);
        for (int length = 0; length < file.Length; length++)
        {
            AssertRefused(file[..length], "");
        }
    }

    [Fact]
    public void MutatedFilesAreReadOrRefused()
    {
        byte[] valid = RawSafetensors.Create(Valid, 12);
        int refused = 0;
        for (ulong seed = 0; seed < 500; seed++)
        {
            string path = _folder.Write("mutated", Mutations.Mutate(valid, seed));
            refused += Mutations.AssertReadOrRefused(() => ReadAll(path), path, seed) ? 0 : 1;
        }

        Assert.InRange(refused, 250, 500);
    }

    private static string Tensor(string name, string shape, string offsets) => Tensors((name, shape, offsets));

    private static string Tensors(params (string Name, string Shape, string Offsets)[] tensors) => "{" + string.Join(',', tensors.Select(
        static tensor => $$"""
            "{{tensor.Name}}":{"dtype":"F32","shape":{{tensor.Shape}},"data_offsets":{{tensor.Offsets}}}
            """)) + "}";

    private static void ReadAll(string path)
    {
        using SafetensorsFile file = SafetensorsFile.Open(path);
        foreach (SafetensorsTensor tensor in file.Tensors)
        {
            file.Read(tensor, new float[tensor.Shape.Size]);
        }
    }

    private void AssertRefused(byte[] file, string message)
    {
        string path = _folder.Write("wrong.safetensors", file);
        var exception = Assert.Throws<InvalidDataException>(() => ReadAll(path));
        Assert.StartsWith(path, exception.Message);
        Assert.Contains(message, exception.Message);
    }
}
