using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Unicode;

namespace Netwright.Files.Safetensors;

/// <summary>The header of a safetensors file, checked: every tensor's bytes lie in the file, and together they are the data exactly.</summary>
internal sealed class SafetensorsHeader
{
    /// <summary>The bytes of the header's length, which the file begins with.</summary>
    public const int LengthSize = sizeof(long);

    /// <summary>The one name in the header that is not a tensor's.</summary>
    public const string MetadataName = "__metadata__";

    // The limit of the reference implementation.
    private const long MaximumLength = 100_000_000;

    private SafetensorsHeader(IReadOnlyList<SafetensorsTensor> tensors, IReadOnlyDictionary<string, string> metadata, long dataStart)
    {
        Tensors = tensors;
        Metadata = metadata;
        DataStart = dataStart;
    }

    /// <summary>The tensors in the order of their data.</summary>
    public IReadOnlyList<SafetensorsTensor> Tensors { get; }

    /// <summary>What <c>__metadata__</c> states.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; }

    /// <summary>Where in the file the tensors' bytes begin.</summary>
    public long DataStart { get; }

    /// <summary>Reads and checks the header at the beginning of a file.</summary>
    /// <exception cref="InvalidDataException">The file is not a valid safetensors file.</exception>
    public static SafetensorsHeader Read(FileStream stream, string path)
    {
        byte[] json = ReadJson(stream, path);
        long dataStart = LengthSize + json.Length;
        try
        {
            // Parsers disagree on which of two equal names counts, so a file that has them is refused.
            using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var parser = new SafetensorsHeaderParser(path);
            parser.Parse(document.RootElement);
            parser.Tensors.Sort(static (left, right) => (left.Begin, left.End).CompareTo((right.Begin, right.End)));
            CheckCoverage(parser.Tensors, stream.Length - dataStart, path);
            return new SafetensorsHeader(parser.Tensors, parser.Metadata, dataStart);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path}: expected a safetensors header in JSON, found {exception.Message}", exception);
        }
        catch (InvalidOperationException exception)
        {
            // An escape like \ud800 is valid JSON but no text, and asking for the text is what fails.
            throw new InvalidDataException($"{path}: expected names that are text, found an invalid escape in the header.", exception);
        }
    }

    private static byte[] ReadJson(FileStream stream, string path)
    {
        Span<byte> prefix = stackalloc byte[LengthSize];
        if (stream.ReadAtLeast(prefix, LengthSize, throwOnEndOfStream: false) < LengthSize)
        {
            throw new InvalidDataException(
                $"{path}: truncated: expected a safetensors file, which begins with 8 bytes of length, found {stream.Length} bytes.");
        }

        ulong length = BinaryPrimitives.ReadUInt64LittleEndian(prefix);
        ulong available = (ulong)Math.Max(0, stream.Length - LengthSize);
        if (length is 0 or > MaximumLength || length > available)
        {
            throw new InvalidDataException(
                $"{path}: truncated or not a safetensors file: expected a header of 1 to {Math.Min(available, MaximumLength)} bytes, "
                + $"found the length {length}.");
        }

        byte[] json = new byte[length];
        stream.ReadExactly(json);
        if (json[0] != (byte)'{' || !Utf8.IsValid(json))
        {
            throw new InvalidDataException($"{path}: expected a safetensors header in JSON, found something else.");
        }

        return json;
    }

    private static void CheckCoverage(List<SafetensorsTensor> tensors, long dataLength, string path)
    {
        long end = 0;
        foreach (SafetensorsTensor tensor in tensors)
        {
            if (tensor.Begin != end)
            {
                string problem = tensor.Begin < end ? "overlaps the tensor before it" : "leaves a hole before it";
                throw new InvalidDataException(
                    $"{path}: tensor {tensor.Name} {problem}: expected its data to begin at byte {end}, found {tensor.Begin}.");
            }

            end = tensor.End;
        }

        if (end != dataLength)
        {
            string problem = end > dataLength ? "truncated" : "bytes follow the last tensor";
            throw new InvalidDataException($"{path}: {problem}: expected {end} bytes of data, found {dataLength}.");
        }
    }
}
