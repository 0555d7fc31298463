using System.Buffers.Binary;

namespace Netwright;

/// <summary>
/// Reads IDX files, in which MNIST is published: unsigned bytes with up to four extents, plain or compressed with gzip
/// (told by the content, not by the name). Format: http://yann.lecun.com/exdb/mnist.
/// </summary>
public static class IdxFile
{
    private const byte UnsignedByte = 0x08;
    private const int MaximumRank = 4;

    /// <summary>Reads a file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">
    /// The file is truncated, has bytes too many, or is no IDX file of unsigned bytes; the message names it, what was expected and what was found.
    /// </exception>
    public static IdxData Read(string path) => CompressibleFile.Read(path, (stream, lengthLimit) => Read(stream, lengthLimit, path));

    private static IdxData Read(Stream stream, long lengthLimit, string path)
    {
        TensorShape shape = ReadShape(stream, path);
        int headerLength = sizeof(int) * (1 + shape.Count);
        if (shape.Size > lengthLimit - headerLength)
        {
            throw Truncated(path, shape, $"at most {lengthLimit - headerLength}");
        }

        byte[] values = ReadValues(stream, shape, path);
        if (stream.ReadByte() >= 0)
        {
            throw new InvalidDataException($"{path}: expected {shape.Size} bytes of data ({shape}), found more.");
        }

        return new IdxData(shape, values);
    }

    private static TensorShape ReadShape(Stream stream, string path)
    {
        Span<byte> word = stackalloc byte[sizeof(int)];
        ReadHeader(stream, word, path);
        int rank = word[3];
        if (word[0] != 0 || word[1] != 0 || word[2] != UnsignedByte || rank is 0 or > MaximumRank)
        {
            throw new InvalidDataException(
                $"{path}: expected an IDX file of unsigned bytes, beginning with 00 00 08 and 1 to {MaximumRank} axes; "
                + $"found {word[0]:X2} {word[1]:X2} {word[2]:X2} {word[3]:X2}.");
        }

        Span<int> extents = stackalloc int[rank];
        long size = 1;
        for (int axis = 0; axis < rank; axis++)
        {
            ReadHeader(stream, word, path);
            uint extent = BinaryPrimitives.ReadUInt32BigEndian(word);
            if (extent > int.MaxValue || (size *= extent) > Array.MaxLength)
            {
                throw new InvalidDataException(
                    $"{path}: expected at most {Array.MaxLength} elements, found extents beyond that (axis {axis}: {extent}).");
            }

            extents[axis] = (int)extent;
        }

        return TensorShape.Create(extents);
    }

    private static void ReadHeader(Stream stream, Span<byte> word, string path)
    {
        if (stream.ReadAtLeast(word, word.Length, throwOnEndOfStream: false) < word.Length)
        {
            throw new InvalidDataException($"{path}: truncated: expected the header of an IDX file, found its end.");
        }
    }

    /// <summary>Reads with a buffer that grows as data comes, so that a false header costs no memory.</summary>
    private static byte[] ReadValues(Stream stream, TensorShape shape, string path)
    {
        byte[] values = new byte[Math.Min(shape.Size, 1 << 20)];
        int length = 0;
        while (length < shape.Size)
        {
            if (length == values.Length)
            {
                Array.Resize(ref values, (int)Math.Min(shape.Size, 2L * length));
            }

            int read = stream.Read(values, length, values.Length - length);
            if (read == 0)
            {
                throw Truncated(path, shape, $"{length}");
            }

            length += read;
        }

        return values;
    }

    private static InvalidDataException Truncated(string path, TensorShape shape, string found) =>
        new($"{path}: truncated: expected {shape.Size} bytes of data ({shape}), found {found}.");
}
