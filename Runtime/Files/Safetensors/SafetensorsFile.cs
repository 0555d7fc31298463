using System.Buffers;
using System.Runtime.InteropServices;

namespace Netwright.Files.Safetensors;

/// <summary>
/// A safetensors file, opened and checked; the values of a tensor are read when they are asked for, straight to where they belong,
/// so that a large model is never held twice.
/// </summary>
internal sealed class SafetensorsFile : IDisposable
{
    // Elements converted or read at once; a span of bytes holds at most 2³¹ − 1.
    private const int ChunkLength = 1 << 16;

    private readonly FileStream _stream;
    private readonly SafetensorsHeader _header;

    private SafetensorsFile(FileStream stream, SafetensorsHeader header)
    {
        _stream = stream;
        _header = header;
    }

    /// <summary>The tensors in the order of their data.</summary>
    public IReadOnlyList<SafetensorsTensor> Tensors => _header.Tensors;

    /// <summary>What the header's <c>__metadata__</c> states.</summary>
    public IReadOnlyDictionary<string, string> Metadata => _header.Metadata;

    /// <summary>Opens a file and checks its header.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">It is not a valid safetensors file; the message names it, what was expected and what was found.</exception>
    public static SafetensorsFile Open(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        try
        {
            return new SafetensorsFile(stream, SafetensorsHeader.Read(stream, path));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Reads the values of one tensor, converted to <see cref="float"/> where they are F16, BF16 or F64.</summary>
    /// <param name="tensor">One of <see cref="Tensors"/>.</param>
    /// <param name="destination">Receives exactly the tensor's elements, row-major.</param>
    /// <exception cref="InvalidDataException">The elements are not floating-point numbers.</exception>
    public void Read(SafetensorsTensor tensor, Span<float> destination)
    {
        if (destination.Length != tensor.Shape.Size)
        {
            throw new ArgumentException(
                $"Tensor {tensor.Name}: expected room for {tensor.Shape.Size} values, found {destination.Length}.", nameof(destination));
        }

        if (!ElementTypes.IsConvertible(tensor.ElementType))
        {
            throw new InvalidDataException(
                $"{_stream.Name}: tensor {tensor.Name}: expected elements of type F32, F16, BF16 or F64, found {tensor.ElementType}.");
        }

        _stream.Position = _header.DataStart + tensor.Begin;
        int elementSize = ElementTypes.SizeOf(tensor.ElementType);
        bool isPlain = tensor.ElementType == ElementTypes.Single;
        byte[] buffer = isPlain ? [] : ArrayPool<byte>.Shared.Rent(ChunkLength * elementSize);
        while (!destination.IsEmpty)
        {
            Span<float> chunk = destination[..Math.Min(destination.Length, ChunkLength)];
            Span<byte> bytes = isPlain ? MemoryMarshal.AsBytes(chunk) : buffer.AsSpan(0, chunk.Length * elementSize);
            if (_stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            {
                throw new InvalidDataException($"{_stream.Name}: tensor {tensor.Name}: the file became shorter while it was read.");
            }

            if (!isPlain)
            {
                ElementTypes.Convert(tensor.ElementType, bytes, chunk);
            }

            destination = destination[chunk.Length..];
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }

    /// <summary>Closes the file.</summary>
    public void Dispose() => _stream.Dispose();
}
