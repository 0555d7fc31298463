using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Netwright.Files.Safetensors;

/// <summary>
/// Writes float tensors as a safetensors file (https://huggingface.co/docs/safetensors): atomically, one tensor at a time, and
/// with the same bytes for the same tensors and metadata.
/// </summary>
internal sealed class SafetensorsWriter : IDisposable
{
    // Spans of bytes hold at most 2³¹ − 1 of them, a tensor may hold four times as many.
    private const int ChunkLength = 1 << 20;

    private readonly AtomicFile _file;
    private readonly IReadOnlyList<(string Name, TensorShape Shape)> _tensors;
    private int _written;

    /// <summary>Begins a file and writes its header.</summary>
    /// <param name="path">The file, replaced on <see cref="Commit"/>.</param>
    /// <param name="tensors">The tensors in the order in which their values follow.</param>
    /// <param name="metadata">What the header's <c>__metadata__</c> states.</param>
    /// <exception cref="ArgumentException">Two tensors have one name, or one has the name that the format reserves.</exception>
    public SafetensorsWriter(
        string path, IReadOnlyList<(string Name, TensorShape Shape)> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        byte[] header = CreateHeader(tensors, metadata);
        _tensors = tensors;
        _file = new AtomicFile(path);
        try
        {
            _file.Write(header);
        }
        catch
        {
            _file.Dispose();
            throw;
        }
    }

    /// <summary>Writes the values of the next tensor, row-major.</summary>
    /// <exception cref="ArgumentException">There are more or fewer values than the tensor's shape holds.</exception>
    public void Write(ReadOnlySpan<float> values)
    {
        (string name, TensorShape shape) = _tensors[_written];
        if (values.Length != shape.Size)
        {
            throw new ArgumentException($"Tensor {name}: expected {shape.Size} values ({shape}), found {values.Length}.", nameof(values));
        }

        while (!values.IsEmpty)
        {
            ReadOnlySpan<float> chunk = values[..Math.Min(values.Length, ChunkLength)];
            _file.Write(MemoryMarshal.AsBytes(chunk));
            values = values[chunk.Length..];
        }

        _written++;
    }

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="InvalidOperationException">Values of some tensors are missing.</exception>
    public void Commit()
    {
        if (_written != _tensors.Count)
        {
            throw new InvalidOperationException($"The header declares {_tensors.Count} tensors, {_written} were written.");
        }

        _file.Commit();
    }

    /// <summary>Closes the file; without <see cref="Commit"/> nothing is left of it.</summary>
    public void Dispose() => _file.Dispose();

    private static byte[] CreateHeader(
        IReadOnlyList<(string Name, TensorShape Shape)> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write(new byte[SafetensorsHeader.LengthSize]);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            WriteMetadata(json, metadata);
            WriteTensors(json, tensors);
            json.WriteEndObject();
        }

        // Spaces align the data to eight bytes, as the reference implementation does.
        buffer.Write("       "u8[..(-buffer.WrittenCount & 7)]);

        byte[] header = buffer.WrittenSpan.ToArray();
        BinaryPrimitives.WriteInt64LittleEndian(header, header.Length - SafetensorsHeader.LengthSize);
        return header;
    }

    private static void WriteMetadata(Utf8JsonWriter json, IReadOnlyDictionary<string, string> metadata)
    {
        if (metadata.Count == 0)
        {
            return;
        }

        json.WriteStartObject(SafetensorsHeader.MetadataName);
        foreach ((string key, string value) in metadata.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }

    private static void WriteTensors(Utf8JsonWriter json, IReadOnlyList<(string Name, TensorShape Shape)> tensors)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { SafetensorsHeader.MetadataName };
        long offset = 0;
        foreach ((string name, TensorShape shape) in tensors)
        {
            if (!names.Add(name))
            {
                throw new ArgumentException($"The tensor name {name} is taken; names in a safetensors file are unique.", nameof(tensors));
            }

            json.WriteStartObject(name);
            json.WriteString("dtype", ElementTypes.Single);
            json.WriteStartArray("shape");
            foreach (int extent in shape)
            {
                json.WriteNumberValue(extent);
            }

            json.WriteEndArray();
            json.WriteStartArray("data_offsets");
            json.WriteNumberValue(offset);
            offset += (long)shape.Size * sizeof(float);
            json.WriteNumberValue(offset);
            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}
